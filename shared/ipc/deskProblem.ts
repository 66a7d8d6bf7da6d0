import type { Instant } from '../calendar/instant/instant.ts';
import type { Refusal } from '../case/decide/refusal.ts';
import type { UnreadableCase } from '../interchange/unreadableCase.ts';

/** Why main did not do what the window asked; `renderer/problemText.ts` turns each kind into words. */
export type DeskProblem =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'changed-meanwhile'; readonly case: string }
  | { readonly kind: 'no-such-case'; readonly case: string }
  /** This version cannot make the case of its events, which are kept. */
  | ({ readonly kind: 'unreadable-case' } & UnreadableCase)
  | { readonly kind: 'no-such-draft' }
  | { readonly kind: 'no-such-organization'; readonly customer: string }
  /** A later version wrote what is on record of it. */
  | { readonly kind: 'unreadable-organization'; readonly customer: string }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'bad-request'; readonly field: string; readonly reason: string }
  /** `held`: another writer has the file, and nothing was begun. */
  | { readonly kind: 'not-written'; readonly reason: string; readonly held?: true }
  | { readonly kind: 'file'; readonly name: string; readonly reason: string }
  /** The system has no program for a link, or it may not be opened. */
  | { readonly kind: 'not-opened'; readonly reason: string }
  /** This computer's clock reads earlier than the last event was recorded: one of the two times is wrong. */
  | { readonly kind: 'clock-behind'; readonly now: Instant; readonly last: Instant }
  /** Long work was called off: nothing was changed. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'bug'; readonly message: string };
