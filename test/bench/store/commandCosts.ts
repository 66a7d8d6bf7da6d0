import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../main/desk/desk.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, openBenchDesk } from '../desk/benchDesk.ts';
import { type Contender, interleave } from '../report/interleave.ts';
import { isQuick } from '../report/keepRows.ts';
import { roundsRow } from '../report/roundsRow.ts';

const COUNT = 100;
const BASELINE = 'a raw durable transaction';

/** Commands that are answered when they are on the disk, against writing the same bytes there and nothing else. */
export function benchCommands(cases: number): ReadonlyArray<BenchRow> {
  const profile = copyOfProfile(cases, 'commands');
  const desk = openBenchDesk(profile);
  const raw = rawContender(desk, profile);
  const contenders = [raw, notes(desk, cases), owners(desk, cases)];
  // As the window does after its first change.
  must(desk.command({ type: 'note', case: String(100_000 + cases - 1), text: 'First of the day.' }));
  while (desk.quickenCommits());
  const rounds = interleave(contenders, isQuick() ? 5 : 15);
  const baseline = { name: BASELINE, rounds: rounds(BASELINE) };
  desk.close();
  rmSync(profile, { recursive: true });
  return contenders.slice(1).map(({ name }) =>
    roundsRow(
      {
        part: 'store',
        what: `${name}, ${cases.toLocaleString('en')} cases`,
        unit: 'per s',
        budget: { atLeast: 0.5 },
      },
      rounds(name),
      baseline,
    ),
  );
}

/** The line of a note, inserted into a table of one column. */
function rawContender(desk: Desk, profile: string): Contender {
  const line = [...desk.exportEvents()].at(-1) ?? '';
  const folder = mkdtempSync(join(profile, 'raw-'));
  const database = openDatabase(join(folder, 'raw.db'));
  database.exec('CREATE TABLE line (body TEXT NOT NULL)');
  return {
    name: BASELINE,
    run: perSecond(() => {
      database.exec('BEGIN IMMEDIATE');
      database.run('INSERT INTO line (body) VALUES (?)', line);
      database.exec('COMMIT');
    }),
  };
}

function notes(desk: Desk, cases: number): Contender {
  let next = 0;
  return {
    name: 'notes acknowledged',
    run: perSecond(() => {
      next += 1;
      const number = String(100_000 + ((next * 7919) % cases));
      must(desk.command({ type: 'note', case: number, text: `Asked for the log of call ${next}.` }));
    }),
  };
}

/** Changes places in the queue and counters, and nothing that is searched. */
function owners(desk: Desk, cases: number): Contender {
  let next = 0;
  return {
    name: 'assignments acknowledged',
    run: perSecond(() => {
      next += 1;
      const number = String(100_000 + ((next * 6007) % cases));
      must(desk.command({ type: 'assign', case: number, owner: `X${next}` }));
    }),
  };
}

function perSecond(work: () => void): () => number {
  return () => {
    const begun = performance.now();
    for (let count = 0; count < COUNT; count += 1) work();
    return (COUNT / (performance.now() - begun)) * 1000;
  };
}

function must(done: ReturnType<Desk['command']>): void {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.error)}`);
}
