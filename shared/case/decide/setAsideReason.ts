import type { Refusal } from './refusal.ts';

/** Why a step of a team was set aside, beyond what the guards say of it on what stands. */
export const OWN_REASONS = [
  /** Another took the case, or gave it to somebody, while it was assigned here. */
  'taken-over',
  /** The team set the severity since; a stale lowering could miss a deadline unseen. */
  'severity-set-since',
  'priority-set-since',
  /** The team restored later than this step did: a person says which instant counts. */
  'earlier-restoration',
  /** Something stands on what this step takes back. */
  'built-upon-since',
  /** The team let be what this step did anyway. */
  'let-be-since',
  /** The server of the team does not take the step. */
  'not-taken',
] as const;
export type OwnReason = (typeof OWN_REASONS)[number];

/** Refusals that an opening alone meets: the ground of an opening is no case. */
type OfOpenings =
  | 'opened-in-the-future'
  | 'unknown-organization'
  | 'intake-missing'
  | 'opened-earlier-without-reason'
  | 'unknown-contact'
  | 'contact-may-not-open'
  | 'unknown-country'
  | 'bad-customer';

/** Why a step was set aside: what a guard says of it now, or a rule of the team. The catalogue has words for each. */
export type SetAsideReason = OwnReason | Exclude<Refusal['kind'], OfOpenings>;
