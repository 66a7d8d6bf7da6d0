import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AppendSource, Desk } from '../../../../main/desk/desk.ts';
import { dumpProjection } from '../../../../main/persistence/projectionDump.ts';
import type { Database } from '../../../../main/persistence/sqlite.ts';
import { HOUR, type Instant } from '../../../../shared/calendar/instant/instant.ts';
import { type Deed, deed, happens } from '../../../support/aQueue.ts';
import { incoming } from '../../../support/givenEvents.ts';
import {
  type DeskUnderTest,
  FRIDAY_1645,
  NEW_YORK,
  opensCase,
  openTestDesk,
  registers,
} from '../../../support/memoryDesk.ts';

const opened = vi.hoisted((): { last: Database | null } => ({ last: null }));

vi.mock('../../../../main/persistence/sqlite.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../../../main/persistence/sqlite.ts')>();
  return {
    ...real,
    openDatabase: (path: string) => {
      opened.last = real.openDatabase(path);
      return opened.last;
    },
  };
});

interface WatchedDesk extends DeskUnderTest {
  readonly database: Database;
}

/** The lines that were recorded at one instant, in order. */
interface Chapter {
  readonly at: Instant;
  readonly lines: ReadonlyArray<string>;
}

interface Life extends WatchedDesk {
  readonly chapters: ReadonlyArray<Chapter>;
  /** What the alarm found to do, each time that it rang. */
  readonly rung: ReadonlyArray<unknown>;
}

const VIENNA = { id: 'DONAU', name: 'Donaulicht', zone: 'Europe/Vienna', holidays: 'AT' };
const LAST_LOOK_HOURS = 90;

/** The automatic closure of the severity 1 case is held back, until a status update and a complete RCA are there. */
const heldBack: ReadonlyArray<Deed> = [
  { type: 'restore', pick: 4, hours: 1 },
  { type: 'propose-resolution', pick: 4, hours: 1 },
  { type: 'note', pick: 4, hours: 160 },
  { type: 'update-status', pick: 4, hours: 1 },
  { type: 'deliver-rca', pick: 4, hours: 1 },
];

describe('one life of a queue', () => {
  it('told as commands, and as events one by one at the same instants, comes to the same bytes', () => {
    everyLife((lived) => {
      const told = aDesk();
      const rung = lived.chapters.flatMap(({ at, lines }) => {
        told.clock.set(at);
        const before = rings(told);
        for (const line of lines) takes(told.desk, [line], 'apply');
        return [before, rings(told)];
      });
      expect(rung).toEqual(lived.rung);
      expect(allOf(told.database)).toEqual(allOf(lived.database));
    });
  });

  it('told afterwards as one file comes to the same bytes as event by event, and to the projection that was lived', () => {
    everyLife((lived) => {
      const lines = [...lived.desk.exportEvents()];
      const [whole, single] = [aDesk(lived.clock()), aDesk(lived.clock())];
      takes(whole.desk, lines, 'import');
      for (const line of lines) takes(single.desk, [line], 'apply');
      expect([...whole.desk.exportEvents()]).toEqual(lines);
      expect(standing(whole.database)).toEqual(standing(single.database));
      expect(rings(whole)).toEqual(rings(single));
      expect(dumpProjection(whole.database)).toEqual(dumpProjection(single.database));
      expect(projectionOf(whole.database)).toEqual(projectionOf(lived.database));
    });
  });

  it('told as a file that is larger than the memory comes to the same bytes as one that is not', () => {
    everyLife((lived) => {
      const lines = [...lived.desk.exportEvents()];
      const [held, readBack] = [aDesk(lived.clock()), aDesk(lived.clock())];
      takes(held.desk, lines, 'import');
      const events = lines.map(incoming);
      expect(readBack.desk.appendEvents(events, { source: 'import', holds: 3 }).ok).toBe(true);
      expect(allOf(readBack.database)).toEqual(allOf(held.database));
    });
  });

  it('projected anew stays what it is', () => {
    everyLife((lived) => {
      const before = allOf(lived.database);
      lived.desk.rebuild();
      expect(allOf(lived.database)).toEqual(before);
    });
  });
});

function everyLife(holds: (lived: Life) => void): void {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 4, maxLength: 30 }), (deeds) => holds(live(deeds))),
    { numRuns: 20, examples: [[heldBack]] },
  );
}

/** Lives by commands, the alarm ringing before and after each. */
function live(deeds: ReadonlyArray<Deed>): Life {
  const told = aDesk();
  const { desk, clock } = told;
  const chapters: Chapter[] = [];
  const rung: unknown[] = [];
  const numbers: string[] = [];
  const does = (hours: number, deedOf: () => void): void => {
    clock.pass(hours * HOUR);
    rung.push(rings(told));
    const known = linesOf(desk).length;
    deedOf();
    chapters.push({ at: clock(), lines: linesOf(desk).slice(known) });
    rung.push(rings(told));
  };
  for (const severity of [1, 2, 3, 4] as const) {
    const customer = severity === 2 ? { customer: VIENNA, edition: 'means' } : {};
    does(1, () => numbers.push(opensCase(desk, { severity, ...customer })));
  }
  for (const one of deeds) does(one.hours, () => happens(desk, one, numbers, clock()));
  does(LAST_LOOK_HOURS, () => undefined);
  return { ...told, chapters, rung };
}

function aDesk(at: Instant = FRIDAY_1645): WatchedDesk {
  const { desk, clock, handTo } = openTestDesk({ at: FRIDAY_1645 });
  registers(desk, NEW_YORK);
  registers(desk, VIENNA, 'means');
  clock.set(at);
  if (opened.last === null) throw new Error('The desk opened no file.');
  return { desk, clock, handTo, database: opened.last };
}

function takes(desk: Desk, lines: ReadonlyArray<string>, source: AppendSource): void {
  const taken = desk.appendEvents(lines.map(incoming), { source });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
}

/** What the rules of time and the alerts do when the alarm rings. */
function rings({ desk, clock }: DeskUnderTest): unknown {
  const work = desk.dueWork(clock());
  const alerts = desk.takeDueAlerts(clock(), null);
  desk.markShown(
    alerts.map(({ id }) => id),
    clock(),
  );
  return { work, alerts: alerts.map(({ id, ...alert }) => alert), wake: desk.wake() };
}

function linesOf(desk: Desk): ReadonlyArray<string> {
  return [...desk.exportEvents()];
}

function allOf(database: Database): unknown {
  return [
    dumpProjection(database),
    database.all('SELECT * FROM alert ORDER BY id'),
    database.all('SELECT * FROM closure_block ORDER BY case_id, due'),
  ];
}

/** Until when a case was decided is when it was told. */
function projectionOf(database: Database): unknown {
  const { wake, ...others } = Object.fromEntries(dumpProjection(database));
  return [others, database.all('SELECT case_id, at FROM wake ORDER BY case_id')];
}

function standing(database: Database): unknown {
  return database.all(
    `SELECT case_id, clock, threshold, due, at, past, repeat_ms, show_at FROM alert
     WHERE ended_at IS NULL ORDER BY case_id, clock, threshold, due`,
  );
}
