import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { loadSample } from '../../../main/sample/loadSample.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { readClock } from '../../../shared/clock/readClock.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { BUILT_IN_EDITIONS } from '../../../shared/policy/builtInEditions.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { clockCell, clockDayMs } from '../../../shared/wording/clockCell.ts';
import { formatAge } from '../../../shared/wording/formatLength.ts';
import { formatClockTime } from '../../../shared/wording/formatTime.ts';

const PICTURE = Date.parse('2026-12-07T09:14:22+02:00');
const holidays = { closedDaysOf };

function openSample(now: number, me = 'AS'): Desk {
  const clock = () => now;
  const desk = openDesk({
    words: english,
    profile: ':memory:',
    now: clock,
    newId: createIds(clock),
    by: () => me,
    holidays,
  });
  expect(loadSample(desk, { now, me, holidays })).toMatchObject({ ok: true });
  return desk;
}

function cells(desk: Desk, row: QueueRow, now: number): readonly [string, string] {
  const spec = desk.readCalendar(row.calendar);
  const edition = BUILT_IN_EDITIONS.find(({ id }) => id === row.edition);
  if (spec === null || edition === undefined) throw new Error('A row without calendar or edition.');
  const calendar = createCalendarShelf()(spec);
  const say = (clock: QueueRow['clocks']['response']) => {
    const reading = readClock(clock, now, calendar, edition.warningFraction);
    const dayMs = clockDayMs(clock, edition.businessDayMs);
    const { value, word } = clockCell(english, reading, {
      now,
      dayMs,
      warningFraction: edition.warningFraction,
    });
    return `${value} ${word}`.trim();
  };
  const { response, restoration, rca } = row.clocks;
  return [say(response), say(row.follows === null ? restoration : rca)];
}

// What the picture of the queue shows, row by row.
const SHOWN: ReadonlyArray<readonly [string, string, string, string, string, string | null, string]> = [
  ['48262', 'Tanjong Freight Lines, Singapore', '15:14', '7m met', '−00:23 overdue', 'DM', 'in-progress'],
  ['48289', 'Norrvik Energi, Stockholm', '08:14', '4m met', '+00:18 over mean', 'KT', 'in-progress'],
  ['48291', 'Kestrel Bay Insurance, New York', '02:14', '0:04:18 57%', '3:54:18 2%', null, 'open'],
  ['48268', 'Maravel Telecom, São Paulo', '04:14', '6m met', '0:48:25 at risk', 'AS', 'in-progress'],
  ['48283', 'Hoshikawa Foods, Tokyo', '16:14', '−00:16 overdue', '1d 7h 7%', 'LN', 'open'],
  ['48247', 'Donaulicht Versand, Vienna', '08:14', '0:25:38 57%', '1d 8h 3%', 'AS', 'open'],
  ['48236', 'Norrvik Energi, Stockholm', '08:14', '26m met', '0:50:50 x̄ mean', 'RO', 'in-progress'],
  ['48219', 'Sarovar Retail, Kolkata', '12:44', '37m met', '2:36:09 at risk', 'PV', 'in-progress'],
  ['48239', 'Harrowgate Mutual, London', '07:14', '37m met', '1d 2h waits', 'AS', 'awaiting-customer'],
  ['48253', 'Pacific Lantern Credit, Los Angeles', '23:14', '28m met', '1d 6h waits', 'KT', 'in-progress'],
  ['48284', 'Qamar Hospitality, Dubai', '11:14', '0:47:55 60%', '4d 7h 2%', 'RO', 'open'],
  ['48198', 'Brindle Creek Water, Sydney', '18:14', '1h 11m met', '7:10:25 waits', 'PV', 'awaiting-customer'],
  ['48238', 'Beskid Motors, Prague', '08:14', 'No target', '1d 2h 34%', 'AS', 'in-progress'],
  ['48223', 'Savanna Cold Chain, Nairobi', '10:14', '+00:37 missed', '3d 5h 27%', 'RO', 'in-progress'],
  ['48209', 'Almazara Logística, Madrid', '08:14', '45m met', '2d 4h waits', 'LN', 'in-progress'],
  ['48243', 'Karoo Outfitters, Cape Town', '09:14', '6:15:50 30%', 'No target', 'LN', 'open'],
];

const AGES: Readonly<Record<string, string>> = {
  '48289': '33m',
  '48268': '3h',
  '48283': '1h',
  '48247': '2d',
  '48236': '2d',
  '48219': '3d',
  '48239': '2d',
  '48253': '2d',
  '48284': '1h',
  '48198': '6d',
  '48223': '3d',
  '48209': '4d',
  '48243': '2d',
};

describe('the sample queue at the instant of the picture', () => {
  let desk: Desk;
  let rows: ReadonlyArray<QueueRow>;
  beforeAll(() => {
    desk = openSample(PICTURE);
    rows = [...desk.rows('open', {})];
  });

  it('shows the rows of the picture, in its order', () => {
    const shown = rows.slice(0, SHOWN.length).map((row) => {
      const { name, city, zone } = row.customer;
      const local = formatClockTime(PICTURE, zone);
      return [row.case, `${name}, ${city}`, local, ...cells(desk, row, PICTURE), row.owner, row.stage];
    });
    expect(shown).toEqual(SHOWN);
  });

  it('shows the ages of the picture', () => {
    const ages = rows
      .filter(({ case: number }) => number in AGES)
      .map((row) => [row.case, formatAge(english, PICTURE - row.openedAt)]);
    expect(Object.fromEntries(ages)).toEqual(AGES);
  });

  it('has the counts of its rail and of its status bar', () => {
    const counts = desk.queueCounts();
    expect(counts.views).toEqual({
      mine: 4,
      open: 19,
      'breaching-soon': 6,
      breached: 2,
      'awaiting-customer': 2,
      'resolution-proposed': 2,
      'rca-due': 1,
      drafts: 2,
      closed: 41,
    });
    expect(counts.open.map(({ count }) => count)).toEqual([4, 6, 5, 4]);
    expect(counts).toMatchObject({ breached: 2, overMean: 1, next: { case: '48291', clock: 'response' } });
    expect(counts.means.map(({ meanMs }) => (meanMs ?? 0) / MINUTE)).toEqual([19, 60.5 * 60]);
  });

  it('gives the notes their next steps', () => {
    const steps = Object.fromEntries(rows.map((row) => [row.case, row.nextStep]));
    expect(steps).toMatchObject({
      '48262': 'Update the TAM',
      '48291': 'Call contact 1',
      '48268': null,
      '48209': 'Test the export',
    });
  });

  it('is explained as the case of the picture is', () => {
    const detail = desk.readCase('48247');
    if (!detail.ok) throw new Error('48247 is missing');
    const { response, restoration } = detail.value.ledgers;
    expect(response?.due).toBe(Date.parse('2026-12-07T08:40:00+01:00'));
    expect(restoration?.due).toBe(Date.parse('2026-12-09T16:40:00+01:00'));
    expect(restoration?.lines.map(({ reason }) => reason)).toContainEqual({
      kind: 'holiday',
      name: 'Mariä Empfängnis',
    });
  });

  it('is all that a check asks for', () => {
    expect(desk.check()).toMatchObject({ ok: true, cases: 60, openCases: 19 });
  });
});

describe('the sample queue at another instant', () => {
  it.each([
    ['a weekend', '2027-02-20T03:00:00Z'],
    ['a summer afternoon', '2026-07-15T14:30:00Z'],
    ['the turn of a year', '2027-01-01T00:00:00Z'],
  ])('lives on %s: the same cases, none of it ahead of now', (_, text) => {
    const now = Date.parse(text);
    const desk = openSample(now);
    expect(desk.queueCounts().views).toMatchObject({ open: 19, closed: 41 });
    const events = [...desk.exportEvents()].map((line) => JSON.parse(line) as { at: string });
    expect(events.every(({ at }) => Date.parse(at) <= now)).toBe(true);
    const critical = [...desk.rows('open', { severities: [1] })].map((row) => cells(desk, row, now));
    expect(critical).toContainEqual(['0:04:18 57%', '3:54:18 2%']);
  });

  it('gives some of the cases to whoever works there', () => {
    const desk = openSample(PICTURE, 'XY');
    expect([...desk.rows('mine', {})].map((row) => row.case)).toEqual(['48268', '48247', '48239', '48238']);
  });

  it('leaves a desk alone that holds anything', () => {
    const desk = openSample(PICTURE);
    expect(loadSample(desk, { now: PICTURE, me: 'AS', holidays })).toEqual({ ok: false, error: 'not-empty' });
    expect(desk.caseCount()).toBe(60);
  });
});
