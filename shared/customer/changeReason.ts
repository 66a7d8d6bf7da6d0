/** Why a change of a customer was set aside in a team. */
export const CHANGE_REASONS = [
  /** Another gave one of the same fields another value. */
  'changed-since',
  /** One withdrew the contact, and the other changed it. */
  'contact-withdrawn',
  /** Another edited the same day otherwise. */
  'day-edited-since',
  /** The contact belongs to another customer by now. */
  'contact-elsewhere',
  /** No organization is registered that the contact could belong to. */
  'no-organization',
  /** The team let be what this step did anyway. */
  'let-be-since',
  /** A later version changed the customer since: what it wrote cannot be read here, and would be lost. */
  'newer-version',
  /** The server of the team does not take the step. */
  'not-taken',
] as const;

export type ChangeReason = (typeof CHANGE_REASONS)[number];
