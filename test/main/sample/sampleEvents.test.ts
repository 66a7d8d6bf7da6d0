import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { sampleEvents } from '../../../main/sample/sampleEvents.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { BUILT_IN_EDITIONS } from '../../../shared/policy/builtInEditions.ts';
import { nextStep } from '../../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { nextStepLines } from '../../../shared/wording/nextStepLines.ts';

const PICTURE = Date.parse('2026-12-07T09:14:22+02:00');
const BUCHAREST = 'Europe/Bucharest';

const eventsAt = (now: number) => sampleEvents({ now, me: 'AS', holidays: { closedDaysOf } });

function emptyDesk(now: number): Desk {
  const clock = () => now;
  return openDesk({
    words: english,
    profile: ':memory:',
    now: clock,
    newId: createIds(clock),
    by: () => 'AS',
    holidays: { closedDaysOf },
  });
}

const take = (desk: Desk, now: number) =>
  desk.appendEvents(
    eventsAt(now).map((event) => ({ event })),
    { source: 'import' },
  );

function stepOf(desk: Desk, row: QueueRow, now: number): string {
  const spec = desk.readCalendar(row.calendar);
  const edition = BUILT_IN_EDITIONS.find(({ id }) => id === row.edition);
  if (spec === null || edition === undefined) throw new Error('A row without calendar or edition.');
  const next = nextStep(row, edition, now, createCalendarShelf()(spec));
  const { first, second } = nextStepLines(english, next, { now, ownZone: BUCHAREST });
  return `${first} | ${second}`;
}

// Number, severity, priority, title, edition, escalation and next step. The second line of a next step is always when
// the policy wants it; the picture has six that a person wrote: they are named beside their rows.
const SHOWN: ReadonlyArray<readonly [string, 1 | 2 | 3 | 4, number, string, string, string | null, string]> =
  [
    // "due 09:30" in the picture
    ['48262', 1, 1, 'Agents cannot sign in, SSO loops', 'targets', '2', 'Update the TAM | was due 08:50'],
    // "with contact"
    ['48289', 1, 1, 'Emergency line IVR drops calls', 'means', null, 'Test workaround | was due 08:56'],
    [
      '48291',
      1,
      1,
      'Inbound voice silent after failover',
      'targets',
      null,
      'Call contact 1 | respond by 09:18',
    ],
    ['48268', 1, 2, 'Outbound campaigns stop dialling', 'targets', null, 'Escalate | before 10:02'],
    ['48283', 2, 2, 'Agent desktop freezes on transfer', 'targets', null, 'Respond now | web'],
    ['48247', 2, 2, 'Half of call recordings missing', 'targets', null, 'Respond | web, by 09:40'],
    // "then verify"
    ['48236', 2, 3, 'Wallboard lags by twenty minutes', 'means', null, 'Apply cache fix | by 10:05'],
    // "today 11:50"
    ['48219', 2, 2, 'Chat routing delayed 4 to 6 min', 'targets', null, 'Deploy routing fix | before 11:50'],
    ['48239', 2, 3, 'Screen pop opens wrong record', 'targets', null, 'Closure notice | due Tue 19:00'],
    ['48253', 2, 3, 'Callbacks queued, never dialled', 'targets', null, 'Review traces | opens 18:00'],
    ['48284', 3, 3, 'Reports arrive without attachments', 'targets', null, 'Respond | web, by 10:02'],
    ['48198', 3, 3, 'Hold music plays at half volume', 'targets', null, 'Closure notice | due Tue 08:00'],
    ['48238', 3, 3, 'RCA: voice outage of 3 December', 'targets', null, 'Deliver RCA | due Tue 12:05'],
    // "today"
    ['48223', 3, 3, 'Filters reset after sign-out', 'targets', null, 'Reproduce in lab | by Thu 14:54'],
    // "Wed 09:00"
    ['48209', 3, 4, 'Exports lack wrap-up codes', 'targets', null, 'Test the export | opens Wed 09:00'],
    ['48243', 4, 4, 'How to restrict recording access', 'targets', null, 'Respond | web, by 15:30'],
  ];

describe('the sample at the instant of the picture', () => {
  let desk: Desk;
  let rows: ReadonlyArray<QueueRow>;
  beforeAll(() => {
    desk = emptyDesk(PICTURE);
    expect(take(desk, PICTURE)).toMatchObject({ ok: true });
    rows = [...desk.rows('open', {})];
  });

  it('says of each row what the picture says', () => {
    const shown = rows
      .slice(0, SHOWN.length)
      .map((row) => [
        row.case,
        row.severity,
        row.priority,
        row.title,
        row.edition,
        row.escalation,
        stepOf(desk, row, PICTURE),
      ]);
    expect(shown).toEqual(SHOWN);
  });

  it('follows the outage that the analysis is about', () => {
    expect(rows.find((row) => row.case === '48238')?.follows).toBe('48203');
  });

  it('has what the panel shows of the case that just came in', () => {
    const [opening, ...steps] = eventsAt(PICTURE).filter((event) => event.case === '48291');
    expect(opening).toMatchObject({
      type: 'opened',
      at: Date.parse('2026-12-07T09:08:40+02:00'),
      channel: 'phone',
      contact: 'kestrel-bay-1',
      organizationShortName: 'kestrel-bay',
      businessImpact: 'All 14 inbound queues silent, about 320 calls an hour lost. No workaround.',
    });
    expect(steps).toContainEqual(
      expect.objectContaining({ type: 'severity-set', by: 'KT', reason: 'customer asked for priority 1' }),
    );
  });

  it('has the entries of the timeline of the case in Vienna', () => {
    const entries = eventsAt(PICTURE)
      .filter((event) => event.case === '48247')
      .map(({ type, by, at }) => [type, by, at]);
    expect(entries).toEqual([
      ['opened', 'LN', Date.parse('2026-12-04T17:40:00+02:00')],
      ['severity-set', 'LN', Date.parse('2026-12-04T17:44:00+02:00')],
      ['owner-set', 'LN', Date.parse('2026-12-04T17:55:00+02:00')],
    ]);
  });

  it('closed its history for a spread of reasons', () => {
    const reasons = eventsAt(PICTURE).flatMap((event) =>
      event.type === 'closed' ? [event.reason ?? null] : [],
    );
    expect(reasons).toHaveLength(41);
    expect(new Set(reasons).size).toBeGreaterThan(8);
  });
});

describe('the sample at any instant', () => {
  it.each([
    ['a weekday morning', '2026-09-16T07:00:00Z'],
    ['a weekday night', '2026-09-17T00:30:00Z'],
    ['a Saturday', '2026-09-19T12:00:00Z'],
    ['a Sunday night', '2026-09-20T23:59:59Z'],
    ['the night in which Europe loses an hour', '2027-03-28T01:00:00Z'],
    ['the morning after it', '2027-03-29T06:30:00Z'],
    ['the hour that Europe has twice', '2026-10-25T00:30:00Z'],
    ['the night in which New York gains an hour', '2026-11-01T06:00:00Z'],
    ['the night in which New York loses an hour', '2027-03-14T07:00:00Z'],
    ['the night in which Sydney gains an hour', '2027-04-03T16:00:00Z'],
    ['the night in which Sydney loses an hour', '2026-10-03T16:00:00Z'],
    ['the holidays of spring in Tokyo', '2027-05-03T03:00:00Z'],
    ['a leap day', '2028-02-29T10:00:00Z'],
  ])('is possible on %s, and none of it lies ahead', (_, text) => {
    const now = Date.parse(text);
    const desk = emptyDesk(now);
    expect(take(desk, now)).toMatchObject({ ok: true, value: { newCases: 60 } });
    expect(desk.queueCounts().views).toMatchObject({
      open: 19,
      mine: 4,
      'awaiting-customer': 2,
      'resolution-proposed': 2,
      'rca-due': 1,
      closed: 41,
    });
    expect(eventsAt(now).filter(({ at }) => at > now)).toEqual([]);
    expect(desk.check()).toMatchObject({ ok: true });
  });

  it('names each event once, whatever the hour', () => {
    const names = (now: number) => eventsAt(now).map(({ id }) => id);
    const now = names(PICTURE);
    expect(new Set(now).size).toBe(now.length);
    expect(names(PICTURE + 86_400_000).sort()).toEqual([...now].sort());
  });

  it.each([
    ['at the same hour', 0],
    ['three days later', 3 * 86_400_000],
  ])('adds nothing when it is taken again %s', (_, later) => {
    const desk = emptyDesk(PICTURE);
    const first = take(desk, PICTURE);
    if (!first.ok) throw new Error(first.error.problem);
    const before = [...desk.exportEvents()];
    expect(take(desk, PICTURE + later)).toMatchObject({
      ok: true,
      value: { newEvents: 0, newCases: 0, updatedCases: 0, knownEvents: first.value.newEvents },
    });
    expect([...desk.exportEvents()]).toEqual(before);
  });
});
