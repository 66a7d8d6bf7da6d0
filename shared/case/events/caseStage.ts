/** Where a case is in its life, as the interchange names it (policy §5, §10). */
export type CaseStage =
  | 'open'
  | 'in-progress'
  | 'awaiting-customer'
  | 'restored'
  | 'resolution-proposed'
  | 'closed';

export const CASE_STAGES: ReadonlyArray<CaseStage> = [
  'open',
  'in-progress',
  'awaiting-customer',
  'restored',
  'resolution-proposed',
  'closed',
];
