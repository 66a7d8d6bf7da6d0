import * as fc from 'fast-check';
import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { ClosedDay } from '../../shared/calendar/closedDay.ts';
import type { Instant } from '../../shared/calendar/instant.ts';
import { HOUR, MINUTE } from '../../shared/calendar/instant.ts';
import { parseInstant } from '../../shared/calendar/isoInstant.ts';
import type { CaseCommand } from '../../shared/case/caseCommand.ts';
import type { CaseEvent, Opened } from '../../shared/case/caseEvent.ts';
import type { CaseState } from '../../shared/case/caseState.ts';
import { type DecideContext, decide } from '../../shared/case/decide.ts';
import type { FoldContext } from '../../shared/case/foldCase.ts';
import { foldCase } from '../../shared/case/foldCase.ts';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import type { Organization } from '../../shared/customer/organization.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import type { Edition } from '../../shared/policy/edition.ts';

const CLOSED_DAYS: ReadonlyArray<ClosedDay> = [
  { date: '2026-12-08', name: 'Mariä Empfängnis' },
  { date: '2026-12-25', name: 'Christtag' },
  { date: '2026-12-26', name: 'Stefanitag' },
];

const shelf = createCalendarShelf();

export const editionOf = (id: string): Edition | undefined => BUILT_IN_EDITIONS.find((one) => one.id === id);

/** Both built-in editions, and Austria's holidays of December 2026 for every customer. */
export const context: FoldContext = {
  edition: editionOf,
  calendarOf: ({ zone }, { week, businessDayMs }) =>
    shelf({ zone, week, businessDayMs, closedDays: CLOSED_DAYS }),
};

/** Reads an instant that the test wrote down. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant.ok) throw new Error(`${text} is no instant.`);
  return instant.value;
}

/** Half of the calls of a customer in Vienna are not recorded since Friday 4 December 2026, 16:40. */
export const recordingsMissing: Opened = {
  type: 'opened',
  case: '48247',
  at: at('2026-12-04T16:40:00+01:00'),
  by: 'LN',
  severity: 2,
  priority: 2,
  title: 'Half of call recordings missing',
  customer: { id: 'donaulicht', name: 'Donaulicht Versand', zone: 'Europe/Vienna' },
  edition: 'targets',
};

export function opened(change: Partial<Opened> = {}): Opened {
  return { ...recordingsMissing, ...change };
}

export function calendarOf({ customer, edition }: Opened = recordingsMissing): BusinessCalendar {
  const found = editionOf(edition);
  if (!found) throw new Error(`${edition} is not built in.`);
  return context.calendarOf(customer, found);
}

export function fold(events: ReadonlyArray<CaseEvent>): CaseState {
  const state = foldCase(events, context);
  if (!state.ok) throw new Error(JSON.stringify(state.error));
  return state.value;
}

/** The customer of the case and its one contact, who may open cases. */
export const donaulicht: Organization = {
  id: 'donaulicht',
  name: 'Donaulicht Versand',
  shortName: 'donaulicht',
  organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
  zone: 'Europe/Vienna',
  city: 'Vienna',
  holidays: null,
  region: 'Europe',
  country: 'Austria',
  licence: 'Communicate',
  tam: null,
  held: null,
};

export const contact: DesignatedContact = {
  id: 'C2',
  customer: 'donaulicht',
  name: 'Ines Falk',
  email: 'ines.falk@donaulicht.example',
  phone: null,
  languages: null,
  trainedAt: at('2026-01-12T09:00:00+01:00'),
  credentialsAt: at('2026-01-15T09:00:00+01:00'),
  withdrawnAt: null,
};

/** What a decision needs at an instant: Donaulicht and its contact are on record, no case is linked. */
export function deciding(now: Instant, change: Partial<DecideContext> = {}): DecideContext {
  return {
    ...context,
    now,
    by: 'AS',
    newCase: '48300',
    editions: BUILT_IN_EDITIONS,
    attachments: [],
    knowsCountry: (code) => code !== 'ZZ',
    organization: (id) => (id === donaulicht.id ? donaulicht : undefined),
    contactsOf: (id) => (id === donaulicht.id ? [contact] : []),
    eventsOf: () => [],
    caseState: () => null,
    followUpOf: () => null,
    ...change,
  };
}

/** Does one command after the other, each so many milliseconds after the one before; what is refused is left out. */
export function live(
  opening: Opened,
  steps: ReadonlyArray<{ readonly command: CaseCommand; readonly after: number }>,
): ReadonlyArray<CaseEvent> {
  const events: CaseEvent[] = [opening];
  let now = opening.at;
  for (const { command, after } of steps) {
    now += after;
    const decided = decide(command, fold(events), deciding(now));
    if (decided.ok) events.push(...decided.value.filter((event) => event.case === opening.case));
  }
  return events;
}

const onCase = { case: fc.constant('48247') };
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const plain = (...types: ReadonlyArray<CaseCommand['type']>) =>
  fc.constantFrom(...types).map((type) => ({ type, case: '48247' }) as CaseCommand);

export const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  plain('respond', 'propose-resolution', 'report-issue', 'await-customer', 'record-reply', 'close'),
  fc.record({ type: fc.constant('restore' as const), ...onCase, workaround: fc.boolean() }),
  fc.record({ type: fc.constant('reopen' as const), ...onCase, impact: fc.boolean() }),
  fc.record({
    type: fc.constant('deliver-rca' as const),
    ...onCase,
    complete: fc.boolean(),
    document: fc.constant('RCA-7'),
  }),
  fc.record({
    type: fc.constant('raise-urgency' as const),
    ...onCase,
    step: fc.constantFrom(1 as const, 2 as const),
    text: fc.constant('Nobody can work.'),
  }),
  fc.record({
    type: fc.constantFrom('request-discussion' as const, 'note' as const),
    ...onCase,
    text: fc.constant('Please call.'),
  }),
  fc.record({
    type: fc.constant('request-documents' as const),
    ...onCase,
    addressee: fc.constant('quality@donaulicht.example'),
    text: fc.constant('The log of the gateway.'),
  }),
  fc.record({
    type: fc.constant('change-severity' as const),
    ...onCase,
    severity: level,
    reason: fc.constant('impact'),
    reachable: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('update-status' as const),
    ...onCase,
    explanation: fc.constant('An outage.'),
    initialRca: fc.constant('A full disk.'),
  }),
  fc.record({
    type: fc.constant('give-closure-notice' as const),
    ...onCase,
    text: fc.constant('It will be closed.'),
  }),
);

/** The events of a random case that the console itself could have written: any zone, severity and edition. */
export const anyHistory: fc.Arbitrary<ReadonlyArray<CaseEvent>> = fc
  .record({
    openedAt: fc.integer({ min: at('2026-10-20T00:00:00Z'), max: at('2026-12-31T00:00:00Z') }),
    severity: level,
    edition: fc.constantFrom('targets', 'means'),
    zone: fc.constantFrom('Europe/Vienna', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    steps: fc.array(
      fc.record({
        command: anyCommand,
        after: fc.oneof(
          fc.integer({ min: 0, max: 30 * MINUTE }),
          fc.integer({ min: 0, max: 30 * HOUR }),
          fc.integer({ min: 0, max: 200 * HOUR }),
        ),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ openedAt, severity, edition, zone, steps }) => {
    const customer = { ...recordingsMissing.customer, zone };
    return live(opened({ at: openedAt, severity, edition, customer }), steps);
  });
