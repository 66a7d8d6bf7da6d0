import type { Instant } from '../calendar/instant/instant.ts';
import type { ChangeSetAside } from './customerChange.ts';

/** A change that was set aside and waits for a person, with who did it and when it was set aside. */
export interface WaitingChange {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly setAside: ChangeSetAside;
}
