import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import type { Database, SqlValue } from '../../../main/persistence/sqlite.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import { type CaseView, QUEUE_VIEWS } from '../../../shared/queue/queueView.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { FRIDAY_1645, openTestDesk } from '../../support/memoryDesk.ts';

interface Asked {
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

const listening: { asked: Asked[]; file: Database | null } = { asked: [], file: null };

/** The real engine, heard: which statements a question comes to. */
vi.mock('../../../main/persistence/sqlite.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../../main/persistence/sqlite.ts')>();
  const heard = (file: Database): Database => {
    listening.file = file;
    const hearing =
      <Values extends ReadonlyArray<SqlValue>, T>(ask: (sql: string, ...values: Values) => T) =>
      (sql: string, ...values: Values): T => {
        listening.asked.push({ sql, values });
        return ask(sql, ...values);
      };
    return {
      exec: file.exec,
      run: hearing(file.run),
      insert: hearing(file.insert),
      one: hearing(file.one) as Database['one'],
      all: hearing(file.all) as Database['all'],
      each: hearing(file.each) as Database['each'],
      close: file.close,
    };
  };
  return { ...real, openDatabase: (path: string) => heard(real.openDatabase(path)) };
});

interface Step extends Asked {
  readonly detail: string;
}

/** How the file answers each statement that some work comes to. */
function stepsOf(work: () => unknown): ReadonlyArray<Step> {
  listening.asked = [];
  work();
  const { asked, file } = listening;
  if (asked.length === 0 || file === null) throw new Error('The work asked the file nothing.');
  return asked
    .filter(({ sql }) => /^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)/.test(sql))
    .flatMap(({ sql, values }) =>
      file
        .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
        .map(({ detail }) => ({ detail, sql, values })),
    );
}

/** What may be walked from end to end: it does not grow with the cases, or the walk ends at its first row. */
const SMALL: ReadonlyArray<RegExp> = [
  /^SCAN draft\b/,
  /^SCAN json_each\b/,
  // Of no table: values that are looked up one by one.
  /^SCAN CONSTANT ROW\b/,
  // One row an owner.
  /^SCAN known\b/,
  /^SCAN \(subquery-\d+\)/,
  // What a text has found, looked up once.
  /^SCAN (temp\.)?found(_in_order)?\b/,
  // A full-text index is always said to be scanned; this one is asked for words or for a row.
  /^SCAN (search|temp\.owed_search|number_search) VIRTUAL TABLE INDEX \d+:[M=]/,
  // At most as many as are owed before they are indexed.
  /^SCAN owed_words\b/,
  /^SCAN main\.sqlite_schema\b/,
];

function isWalk({ detail, sql }: Step): boolean {
  if (!detail.startsWith('SCAN')) return false;
  if (/ORDER BY (seq|n) DESC LIMIT 1\s*$/.test(sql)) return false;
  return !SMALL.some((small) => small.test(detail));
}

const CASES = 600;
const VIEWS = QUEUE_VIEWS.filter((view): view is CaseView => view !== 'drafts');

function aQueue(): Desk {
  const { desk } = openTestDesk();
  const lines = Array.from({ length: CASES }, (_, n) => {
    const number = String(10_000 + n);
    const at = new Date(FRIDAY_1645 - n * 10 * MINUTE).toISOString();
    const responded = n % 3 === 0 ? [eventLine(number, 'responded', at, { id: `${number}-2` })] : [];
    return [openedLine({ case: number, at, id: `${number}-1`, severity: 2 + (n % 3) }), ...responded];
  });
  const taken = desk.appendEvents(lines.flat().map(incoming), { source: 'import' });
  if (!taken.ok) throw new Error(taken.error.problem);
  return desk;
}

describe('what an analyst asks again and again reaches its rows by an index', () => {
  const desk = aQueue();
  const walksOf = (work: () => unknown): ReadonlyArray<string> =>
    stepsOf(work)
      .filter(isWalk)
      .map(({ detail, sql }) => `${detail}: ${sql}`);

  it('a walk over all cases would be seen', () => {
    const work = () =>
      listening.asked.push({ sql: "SELECT row FROM case_row WHERE title = 'x'", values: [] });
    expect(walksOf(work)).toEqual([expect.stringMatching(/^SCAN case_row/)]);
  });

  it.each(VIEWS)('rows and places of the view %s', (view) => {
    expect(walksOf(() => desk.queueWindow({ view, filter: {}, from: 200, to: 260 }))).toEqual([]);
    expect(walksOf(() => desk.locate(view, {}, '10100'))).toEqual([]);
    const filter: QueueFilter = { severities: [2], owner: 'AM' };
    expect(walksOf(() => desk.queueWindow({ view, filter, from: 0, to: 60 }))).toEqual([]);
  });

  it.each<readonly [string, () => unknown]>([
    ['the counts of all views', () => desk.queueCounts()],
    ['a case', () => desk.readCase('10100')],
    ['a search for a number', () => desk.search('10100', 20)],
    ['a search for a word', () => desk.search('printer', 20)],
    [
      'a queue narrowed by a word',
      () => desk.queueWindow({ view: 'open', filter: { text: 'printer' }, from: 0, to: 60 }),
    ],
    [
      'a queue in another order',
      () =>
        desk.queueWindow({
          view: 'open',
          filter: {},
          sort: { by: 'title', descending: true },
          from: 0,
          to: 60,
        }),
    ],
    ['the next instant that matters', () => desk.wake()],
    ['the work that is due', () => desk.dueWork(FRIDAY_1645)],
    ['a clock that was set', () => desk.clockWasSet(FRIDAY_1645)],
    ['the alerts that are due', () => desk.takeDueAlerts(FRIDAY_1645, null)],
    ['the alerts that stand', () => desk.alerts()],
    ['a note', () => desk.command({ type: 'note', case: '10100', text: 'Asked for the log.' })],
    ['a search for words that the index owes', () => desk.search('log', 20)],
    ['an assignment', () => desk.command({ type: 'assign', case: '10100', owner: 'KT' })],
    ['an undo', () => desk.undo()],
  ])('%s', (_name, work) => {
    expect(walksOf(work)).toEqual([]);
  });
});
