import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import { given } from '../../shared/lang/given.ts';
import { meansEdition, targetsEdition } from '../../shared/policy/builtInEditions.ts';
import type { HolidaySource } from '../desk/deskOptions.ts';
import { CLOSED_CASES } from './closedCases.ts';
import { closedEvents } from './closedSteps.ts';
import { CRITICAL_CASES } from './criticalCases.ts';
import { HIGH_CASES } from './highCases.ts';
import { LOW_CASES } from './lowCases.ts';
import { MEDIUM_CASES } from './mediumCases.ts';
import { ME, type SampleCase, type SampleHours, type SampleStep } from './sampleCase.ts';
import { contactId } from './sampleContacts.ts';
import type { SampleCustomer } from './sampleCustomers.ts';

export interface SampleView {
  readonly now: Instant;
  /** Initials of whoever works on the profile: some of the cases are theirs. */
  readonly me: string;
  readonly holidays: HolidaySource;
}

/** The oldest case is twenty business days old, holidays aside. */
const HISTORY = 60 * DAY;

const EDITIONS = { targets: targetsEdition, means: meansEdition };
const OPEN_CASES: ReadonlyArray<SampleCase> = [
  ...CRITICAL_CASES,
  ...HIGH_CASES,
  ...MEDIUM_CASES,
  ...LOW_CASES,
];

/** The events of the sample queue as they would have been recorded, the oldest first: all lie at `now` or before. */
export function sampleEvents({ now, me, holidays }: SampleView): ReadonlyArray<CaseEvent> {
  const calendarOf = createSampleCalendars(now, holidays);
  const open = OPEN_CASES.map((sample) => openEvents(sample, now, calendarOf(sample.customer)));
  const closed = CLOSED_CASES.map((sample) =>
    closedEvents(sample, now, calendarOf(sample.customer), EDITIONS[sample.edition]),
  );
  return [...open, ...closed]
    .flatMap((events) => inOrder(events, now))
    .sort((a, b) => a.at - b.at)
    .map((event) => asPerson(event, me));
}

const NO_CONVERSATION = 'Not tied to one conversation';

function openEvents(sample: SampleCase, now: Instant, calendar: BusinessCalendar): ReadonlyArray<CaseEvent> {
  const opened = sample.hours === 'wall' ? now - sample.age : calendar.subtract(now, sample.age);
  const at = (after: number, hours: SampleHours): Instant =>
    hours === 'wall' ? opened + after : calendar.add(opened, after);
  return [
    openingOf(sample, opened),
    ...sample.steps.map((step) => stepEvent(sample.case, step, at(step.after, step.hours ?? sample.hours))),
  ];
}

function openingOf(sample: SampleCase, at: Instant): CaseEvent {
  const { id, name, zone, city, holidays, organizationId } = sample.customer;
  const { severity, priority, title, edition, channel, conversationId, follows } = sample;
  const { description, businessImpact, impact, suggested, asked } = sample;
  const isOneConversation = conversationId !== undefined || follows !== undefined;
  return {
    type: 'opened',
    case: sample.case,
    at,
    by: sample.openedBy,
    severity,
    priority,
    title,
    customer: { id, name, zone, city, holidays },
    edition,
    channel,
    contact: contactId(sample.customer, sample.contact),
    organizationShortName: id,
    organizationId,
    ...given({ conversationId, noConversation: isOneConversation ? undefined : NO_CONVERSATION }),
    ...given({ description, businessImpact, follows, impact, suggested, asked }),
  };
}

function stepEvent(caseNumber: string, { after, hours, by, ...fact }: SampleStep, at: Instant): CaseEvent {
  return { ...fact, case: caseNumber, at, by };
}

/**
 * Seen at another hour than that of the picture, a step may lie ahead, or before another: then both are at once.
 * An id says which event of which case it is, not when: the sample of another hour is the same one.
 */
function inOrder(events: ReadonlyArray<CaseEvent>, now: Instant): ReadonlyArray<CaseEvent> {
  let last = -Infinity;
  return events.map((event, index) => {
    last = Math.min(Math.max(last, event.at), now);
    return { ...event, id: `sample-${event.case}-${index + 1}`, at: last };
  });
}

function asPerson(event: CaseEvent, me: string): CaseEvent {
  const by = event.by === ME ? me : event.by;
  return event.type === 'owner-set' && event.owner === ME ? { ...event, by, owner: me } : { ...event, by };
}

function createSampleCalendars(
  now: Instant,
  holidays: HolidaySource,
): (customer: SampleCustomer) => BusinessCalendar {
  const shelf = createCalendarShelf();
  const yearAt = (t: Instant): number => new Date(t).getUTCFullYear();
  const { week, businessDayMs } = targetsEdition;
  return ({ zone, holidays: country }) => {
    const closedDays = holidays.closedDaysOf(country, yearAt(now - HISTORY), yearAt(now + HISTORY));
    return shelf({ zone, week, businessDayMs, closedDays });
  };
}
