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
  const step = happened.slice(0, Math.max(0, place)).findLast((event) => LEADS_TO_CLOSING[event.type]);
  if (step?.type === 'resolution-proposed') return 'proposed';
  return step?.type === 'awaiting-customer' ? 'silence' : 'direct';
}

/** Whether an event of a type tells how a later closing came about: it moved the case to the stage in which it was closed. */
const LEADS_TO_CLOSING: Readonly<Record<CaseEventType, boolean>> = {
  opened: true,
  // A response leaves each stage but the first one as it is.
  responded: false,
  'severity-set': false,
  'priority-set': false,
  'awaiting-customer': true,
  'customer-replied': true,
  restored: true,
  'resolution-proposed': true,
  'issue-reported': true,
  closed: true,
  reopened: true,
  'status-update': false,
  'rca-delivered': false,
  escalated: false,
  'closure-notice': false,
  note: false,
  'owner-set': false,
  'contact-reachable': false,
  retracted: false,
  'set-aside': false,
  settled: false,
};
