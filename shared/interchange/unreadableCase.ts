import type { LineFault } from './lineProblem.ts';

/** Why an event of a log cannot be read, or its case not be made of it. The catalogue has a sentence for each kind. */
export type CaseFault =
  | (LineFault & { readonly field: string })
  /** Written in a later shape of events. */
  | { readonly problem: 'newer-shape' }
  /** Nobody foresaw it. */
  | { readonly problem: 'not-made' };

/** A case whose events are kept and cannot be read by this version. */
export interface UnreadableCase {
  readonly case: string;
  readonly fault: CaseFault;
}
