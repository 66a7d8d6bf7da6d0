import { BY_POLICY } from '../../case/decide/followUp.ts';
import type { CaseEvent, CaseEventType } from '../../case/events/caseEvent.ts';

/**
 * By which rule a case was closed (policy §5): by itself after three uncontested business days, by a person after the
 * proposal, by a person after the customer's silence, or by a person at once.
 */
export const CLOSING_RULES = ['uncontested', 'proposed', 'silence', 'direct'] as const;
export type ClosingRule = (typeof CLOSING_RULES)[number];

/** Gives the rule by which the last closing came, from the events that count, by when they took effect. */
export function closingRule(happened: ReadonlyArray<CaseEvent>): ClosingRule {
  const place = happened.findLastIndex((event) => event.type === 'closed');
  if (happened[place]?.by === BY_POLICY) return 'uncontested';
  const step = happened.slice(0, Math.max(0, place)).findLast((event) => STEPS.has(event.type));
  if (step?.type === 'resolution-proposed') return 'proposed';
  return step?.type === 'awaiting-customer' ? 'silence' : 'direct';
}

/** Events that move a case from one stage to another. */
const STEPS: ReadonlySet<CaseEventType> = new Set([
  'opened',
  'awaiting-customer',
  'customer-replied',
  'restored',
  'resolution-proposed',
  'issue-reported',
  'closed',
  'reopened',
]);
