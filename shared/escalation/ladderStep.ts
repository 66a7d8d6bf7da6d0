/** The customer's urgency ladder: a request in the case, the Technical Account Manager, the management's mailbox (policy §7). */
export type LadderStep = 1 | 2 | 3;

export const LADDER_STEPS: ReadonlyArray<LadderStep> = [1, 2, 3];

/** What an `escalated` event of a step has for its level: a code, as the types of events are. The catalogue has the words. */
export const LADDER_LEVELS: Readonly<Record<LadderStep, string>> = {
  1: 'request-in-case',
  2: 'account-manager',
  3: 'management-attention',
};
