import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../../shared/calendar/instant/instant.ts';
import { BY_POLICY } from '../../shared/case/decide/followUp.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { ClosedCase } from './closedCases.ts';
import { CLOSING_REASONS } from './closingReasons.ts';
import { contactId } from './sampleContacts.ts';

/** The life of a closed case: answered, restored, a resolution that nobody contested, the analysis where one is owed. */
export function closedEvents(
  closed: ClosedCase,
  now: Instant,
  calendar: BusinessCalendar,
  edition: Edition,
): ReadonlyArray<CaseEvent> {
  const { severity, owner } = closed;
  const opened = calendar.subtract(now, closed.daysAgo * edition.businessDayMs);
  const isByWall = severity === 1 || closed.edition === 'means';
  const after = (length: number): Instant => (isByWall ? opened + length : calendar.add(opened, length));
  const restored = after(closed.restoredAfter);
  const proposed = calendar.add(restored, 2 * HOUR);
  const delivered = calendar.add(proposed, 7 * HOUR);
  const about = { case: closed.case, by: owner };
  const isAnalysed = edition.severities[severity].rca !== null;
  const analysis: ReadonlyArray<CaseEvent> = [
    { ...about, type: 'status-update', at: proposed, explanation: EXPLANATION, initialRca: INITIAL_RCA },
    { ...about, type: 'rca-delivered', at: delivered, complete: true },
  ];
  return [
    openingOf(closed, opened),
    { ...about, type: 'owner-set', at: opened + 2 * MINUTE, owner },
    {
      ...about,
      type: 'responded',
      at: severity === 1 ? after(closed.respondedAfter) : calendar.add(opened, closed.respondedAfter),
      channel: severity === 1 ? 'phone' : 'web',
    },
    ...(severity === 4 ? [] : [{ ...about, type: 'restored', at: restored, workaround: false } as const]),
    { ...about, type: 'resolution-proposed', at: proposed },
    ...(isAnalysed ? analysis : []),
    closingOf(closed, proposed, calendar, edition),
  ];
}

function closingOf(
  { case: number, owner }: ClosedCase,
  proposed: Instant,
  calendar: BusinessCalendar,
  { closure }: Edition,
): CaseEvent {
  const reason = CLOSING_REASONS[number];
  return reason === undefined
    ? {
        case: number,
        by: BY_POLICY,
        type: 'closed',
        at: calendar.endOfNthBusinessDay(proposed, closure.proposedBusinessDays),
      }
    : { case: number, by: owner, type: 'closed', at: calendar.add(proposed, 3 * HOUR), reason };
}

const EXPLANATION = 'The service was withdrawn and put back at the version of the day before.';
const INITIAL_RCA = 'A change of the day was not tested with the settings of this customer.';

function openingOf(closed: ClosedCase, at: Instant): CaseEvent {
  const { id, name, zone, city, holidays, organizationId } = closed.customer;
  return {
    type: 'opened',
    case: closed.case,
    at,
    by: closed.owner,
    severity: closed.severity,
    priority: closed.priority,
    title: closed.title,
    customer: { id, name, zone, city, holidays },
    edition: closed.edition,
    channel: closed.severity === 1 ? 'phone' : 'web',
    contact: contactId(closed.customer, 1),
    organizationShortName: id,
    organizationId,
  };
}
