/** The customer's urgency ladder: a request in the case, the Technical Account Manager, the management's mailbox (policy §7). */
export type LadderStep = 1 | 2 | 3;

export const LADDER_STEPS: ReadonlyArray<LadderStep> = [1, 2, 3];
