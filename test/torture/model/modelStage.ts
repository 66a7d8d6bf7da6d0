/** The stage of a case after an event; null for one that is impossible then (§5). */
export function stageAfter(
  { stage, isRestored }: { readonly stage: string; readonly isRestored: boolean },
  { type, impact }: { readonly type: string; readonly impact?: boolean },
): string | null {
  const isIn = (...stages: string[]): boolean => stages.includes(stage);
  const when = (isPossible: boolean, next: string): string | null => (isPossible ? next : null);
  switch (type) {
    case 'opened':
      return null;
    case 'responded':
      return when(stage !== 'closed', stage === 'open' ? 'in-progress' : stage);
    case 'severity-set':
    case 'priority-set':
      return when(stage !== 'closed', stage);
    case 'awaiting-customer':
      return when(isIn('open', 'in-progress', 'restored'), 'awaiting-customer');
    case 'customer-replied':
      return when(isIn('awaiting-customer'), isRestored ? 'restored' : 'in-progress');
    case 'restored':
      return when(isIn('open', 'in-progress', 'awaiting-customer'), 'restored');
    case 'resolution-proposed':
      return when(isIn('open', 'in-progress', 'awaiting-customer', 'restored'), 'resolution-proposed');
    case 'issue-reported':
      return when(isIn('resolution-proposed'), 'in-progress');
    case 'closed':
      return when(stage !== 'closed', 'closed');
    case 'reopened': {
      const isOver = isIn('restored', 'resolution-proposed', 'closed');
      return when(
        isOver || (impact === true && isRestored && isIn('in-progress', 'awaiting-customer')),
        'in-progress',
      );
    }
    default:
      return stage;
  }
}
