import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { copyOfProfile, openBenchDesk } from '../desk/benchDesk.ts';
import { manyCases } from '../desk/manyCases.ts';
import { interleave } from '../report/interleave.ts';
import { isQuick } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';

const folder = join(process.cwd(), 'out/bench/load');

/** A file taken in by the headless command, from its start to its end, against inserting its bare lines. */
export function benchImport(cases: number): BenchRow {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = Array.from(manyCases(cases), ({ event }) => writeEventLine(event));
  const file = join(folder, 'events.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  let turn = 0;
  const perSecond = (work: (place: string) => void) => () => {
    turn += 1;
    const begun = performance.now();
    work(join(folder, String(turn)));
    return (lines.length / (performance.now() - begun)) * 1000;
  };
  const baseline = 'inserts of the bare lines';
  const rounds = interleave(
    [
      { name: 'import', run: perSecond((place) => importInto(place, file)) },
      { name: baseline, run: perSecond((place) => insertInto(place, lines)) },
    ],
    isQuick() ? 3 : 5,
  );
  rmSync(folder, { recursive: true });
  return roundsRow(
    {
      part: 'store',
      what: `events imported, ${lines.length.toLocaleString('en')} at once`,
      unit: 'per s',
      note: `the budget is 20,000 a second, ${median(rounds('import')) >= 20_000 ? 'met' : 'MISSED'}`,
    },
    rounds('import'),
    { name: baseline, rounds: rounds(baseline) },
  );
}

function importInto(profile: string, file: string): void {
  const desk = join(process.cwd(), 'out/main/headless.cjs');
  const done = spawnSync(process.execPath, [desk, 'import', file, '--profile', profile], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
}

function insertInto(place: string, lines: ReadonlyArray<string>): void {
  const database = openDatabase(`${place}.db`);
  database.exec('CREATE TABLE line (body TEXT NOT NULL); BEGIN');
  for (const line of lines) database.run('INSERT INTO line (body) VALUES (?)', line);
  database.exec('COMMIT');
  database.close();
}

/** The projection dropped and made anew from the log, as after a change of rules, against reading the log. */
export function benchRebuild(cases: number): BenchRow {
  const profile = copyOfProfile(cases, 'rebuild');
  const desk = openBenchDesk(profile);
  const perSecond = (work: () => void) => () => {
    const begun = performance.now();
    work();
    return (cases / (performance.now() - begun)) * 1000;
  };
  const baseline = 'reading and parsing the log';
  const rounds = interleave(
    [
      { name: 'rebuild', run: perSecond(() => desk.rebuild()) },
      {
        name: baseline,
        run: perSecond(() => {
          for (const line of desk.exportEvents()) JSON.parse(line);
        }),
      },
    ],
    isQuick() ? 3 : 5,
  );
  desk.close();
  rmSync(profile, { recursive: true });
  return roundsRow(
    { part: 'store', what: `cases projected anew, of ${cases.toLocaleString('en')}`, unit: 'per s' },
    rounds('rebuild'),
    { name: baseline, rounds: rounds(baseline) },
  );
}
