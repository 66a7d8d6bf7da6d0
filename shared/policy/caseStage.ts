/** The stages of a case, in the order of its life, as the interchange names them (policy §5, §10). */
export const CASE_STAGES = [
  'open',
  'in-progress',
  'awaiting-customer',
  'restored',
  'resolution-proposed',
  'closed',
] as const;

export type CaseStage = (typeof CASE_STAGES)[number];

/** True for the stages in which the root cause counts as fixed (policy §1). */
export function isResolved(stage: CaseStage): boolean {
  return stage === 'resolution-proposed' || stage === 'closed';
}
