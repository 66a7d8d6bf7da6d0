import type { DraftWiring } from './draftWiring.ts';
import type { PhoneNumber } from './PhoneNumbers.tsx';

/** What the policy says of the channels for the customer and the severity of a form (policy §9). */
export interface DraftChannels {
  /** Whether the chosen channel applies, and whether it is open now. */
  readonly hint: string | undefined;
  readonly numbers: ReadonlyArray<PhoneNumber>;
}

/** Says which channels apply to the customer and the severity, and which of them is open now. */
export function useChannels({ place: { edition } }: DraftWiring): DraftChannels {
  const numbers = edition.channels.flatMap(({ name, phoneNumbers = [] }) =>
    phoneNumbers.map(({ region, number }) => ({ channel: name, region, number })),
  );
  return { hint: undefined, numbers };
}
