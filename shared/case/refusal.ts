import type { Instant } from '../calendar/instant.ts';
import type { CaseStage } from './caseStage.ts';

/** Why `decide` says no (policy §5). The catalogue has words for each kind, long (a sentence) and short (beside a button). */
export type Refusal =
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'impossible-order'; readonly event: string; readonly stage: CaseStage }
  | { readonly kind: 'restore-first' }
  | { readonly kind: 'already-responded' }
  | { readonly kind: 'already-restored' }
  | { readonly kind: 'no-such-clock' }
  | { readonly kind: 'already-closed' }
  | { readonly kind: 'not-awaiting' }
  | { readonly kind: 'not-proposed' }
  | { readonly kind: 'same-severity' }
  | { readonly kind: 'same-priority' }
  | { readonly kind: 'same-owner' }
  | { readonly kind: 'status-update-missing' }
  | { readonly kind: 'rca-incomplete' }
  | { readonly kind: 'notice-missing' }
  | { readonly kind: 'not-closable-yet'; readonly from: Instant }
  | { readonly kind: 'opened-in-the-future' }
  | { readonly kind: 'unknown-edition'; readonly edition: string }
  /** `reason` is the value that is no zone or no date. */
  | { readonly kind: 'unknown-country'; readonly country: string }
  | { readonly kind: 'bad-customer'; readonly field: string; readonly reason: string }
  | { readonly kind: 'before-last-event'; readonly last: Instant };
