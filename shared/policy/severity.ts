/** The impact on the customer's ability to do business; care assigns it (policy §1). 1 is Critical, 4 is Low. */
export type Severity = 1 | 2 | 3 | 4;

/** The importance that the customer designates; weighs when severity is defined (policy §1). */
export type Priority = 1 | 2 | 3 | 4;

export const SEVERITIES: ReadonlyArray<Severity> = [1, 2, 3, 4];
export const PRIORITIES: ReadonlyArray<Priority> = [1, 2, 3, 4];
