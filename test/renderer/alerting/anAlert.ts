import type { ShownAlert } from '../../../shared/ipc/alertChannels.ts';

/** An alert; what a test is about is given, the rest is ordinary. */
export function anAlert(id: string, given: Partial<ShownAlert> = {}): ShownAlert {
  return {
    id,
    case: `48${id}`,
    title: 'Calls drop',
    severity: 2,
    clock: 'response',
    threshold: 'warning',
    due: 1_000,
    at: 500,
    ...given,
  };
}
