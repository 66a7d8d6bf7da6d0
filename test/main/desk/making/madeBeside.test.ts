import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import type { MakingBeside } from '../../../../main/desk/deskOptions.ts';
import { dumpProjection } from '../../../../main/persistence/projectionDump.ts';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { bundleForNode } from '../../../../scripts/build/bundleForNode.mjs';
import { HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { type Deed, deed, happens } from '../../../support/aQueue.ts';
import { eventLine, incoming, openedLine } from '../../../support/givenEvents.ts';
import { NEW_YORK, opensCase, openTestDesk, registers } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const root = resolve(import.meta.dirname, '../../../..');
const VIENNA = { id: 'DONAU', name: 'Donaulicht', zone: 'Europe/Vienna', holidays: 'AT' };
const NEIGHBOUR = { ...NEW_YORK, id: 'OTHER', name: 'Other Ltd' };
const CUSTOMERS = [NEW_YORK, NEIGHBOUR, VIENNA, VIENNA];
const LATER = 200;

const here = vi.hoisted(() => ({ cases: 0 }));

vi.mock('../../../../main/desk/cases/bringUpToDate.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../../../main/desk/cases/bringUpToDate.ts')>();
  return {
    ...real,
    bringUpToDate: (...given: Parameters<typeof real.bringUpToDate>) => {
      here.cases += 1;
      return real.bringUpToDate(...given);
    },
    bringLogUpToDate: (...given: Parameters<typeof real.bringLogUpToDate>) => {
      here.cases += 1;
      return real.bringLogUpToDate(...given);
    },
  };
});

let built: string;
let beside: MakingBeside;
beforeAll(async () => {
  // Inside the project: the thread finds its packages there, as the built console does.
  built = mkdtempSync(join(root, 'test/.thread-'));
  await bundleForNode({ makingWorker: 'main/desk/making/makingWorker.ts' }, built);
  beside = { script: join(built, 'makingWorker.cjs'), atLeast: 1 };
});
afterAll(() => rmSync(built, { recursive: true, force: true }));
beforeEach(() => {
  here.cases = 0;
});

describe('cases made in a thread beside the one that writes', () => {
  it('of a file come to the same bytes as those made in one thread, and none is made twice', () => {
    everyQueue((lines) => {
      const alone = profileOf(lines, undefined);
      here.cases = 0;
      const together = profileOf(lines, beside);
      expect(here.cases).toBe(0);
      expect(allOf(together)).toEqual(allOf(alone));
    });
  });

  it('of a log that is projected anew come to the same bytes', () => {
    everyQueue((lines) => {
      const profile = profileOf(lines, undefined);
      const before = allOf(profile);
      here.cases = 0;
      within(profile, beside, (desk) => desk.rebuild());
      expect(here.cases).toBe(0);
      expect(allOf(profile)).toEqual(before);
    });
  });

  it('that nobody can make are refused as they are without it', () => {
    const wrong = [
      openedLine({ case: '1', at: '2026-03-03T10:00:00.000Z', id: 'a' }),
      openedLine({ case: '2', at: '2026-03-03T10:00:00.000Z', id: 'b' }),
      eventLine('2', 'restored', '2026-03-03T11:00:00.000Z', { id: 'c' }),
      eventLine('2', 'restored', '2026-03-03T12:00:00.000Z', { id: 'd' }),
    ];
    const [alone, together] = [undefined, beside].map((making) =>
      within(temporaryProfile(), making, (desk) => taken(desk, wrong)),
    );
    expect(alone).toMatchObject({ ok: false, error: { case: '2', index: 3 } });
    expect(together).toEqual(alone);
  });

  it('are made here when the thread ends or says nothing', () => {
    const script = join(built, 'ends.cjs');
    writeFileSync(script, 'throw new Error("the thread has no memory left");');
    everyQueue((lines) => {
      const lost = profileOf(lines, { script, atLeast: 1, patience: 20 });
      expect(here.cases).toBeGreaterThan(0);
      expect(allOf(lost)).toEqual(allOf(profileOf(lines, undefined)));
    }, 1);
  });
});

/** Lives of four cases, of customers with days of a country and of their own, as the lines of a file. */
function everyQueue(holds: (lines: ReadonlyArray<string>) => void, numRuns = 2): void {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 4, maxLength: 40 }), (deeds) => holds(linesOf(deeds))),
    { numRuns },
  );
}

function linesOf(deeds: ReadonlyArray<Deed>): ReadonlyArray<string> {
  const { desk, clock } = openTestDesk();
  const numbers = ([1, 2, 3, 4] as const).map((severity) =>
    opensCase(desk, {
      severity,
      customer: CUSTOMERS[severity - 1] ?? VIENNA,
      edition: severity > 2 ? 'means' : 'targets',
    }),
  );
  for (const one of deeds) {
    clock.pass(one.hours * HOUR);
    happens(desk, one, numbers, clock());
  }
  return [...desk.exportEvents()];
}

/** A closed profile that took the lines, some of its customers' days edited before. */
function profileOf(lines: ReadonlyArray<string>, making: MakingBeside | undefined): string {
  const profile = temporaryProfile();
  within(profile, making, (desk) => {
    for (const customer of [NEW_YORK, NEIGHBOUR]) registers(desk, customer);
    registers(desk, VIENNA, 'means');
    const edit = { date: '2026-03-11', closedFor: 'Company day', reason: 'told by contact 1' };
    desk.changeOrganization({ type: 'edit-closed-day', customer: NEW_YORK.id, edit });
    const done = taken(desk, lines);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  });
  return profile;
}

function within<T>(profile: string, making: MakingBeside | undefined, work: (desk: Desk) => T): T {
  const { desk, clock } = openTestDesk({ profile, ...(making === undefined ? {} : { making }) });
  try {
    clock.pass(LATER * HOUR);
    return work(desk);
  } finally {
    desk.close();
  }
}

function taken(desk: Desk, lines: ReadonlyArray<string>) {
  return desk.appendEvents(lines.map(incoming), { source: 'import' });
}

/** All that is derived, and what stands beside it. */
function allOf(profile: string): unknown {
  const database = openDatabase(join(profile, 'cases.db'));
  try {
    return [
      dumpProjection(database),
      ...['alert', 'closure_block', 'holiday_year', 'owed_words'].map((table) =>
        database.all(`SELECT * FROM ${table}`),
      ),
      database.all("SELECT rowid FROM number_search WHERE number_search MATCH '100'"),
    ];
  } finally {
    database.close();
  }
}
