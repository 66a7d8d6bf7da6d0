import { join } from 'node:path';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { isQuick } from '../report/keepRows.ts';
import { connectBench, openMate, takeAll } from './benchDesks.ts';
import { manySteps } from './manySteps.ts';

/** Cases of 2.5 events. */
const CASES = isQuick() ? 40_000 : 400_000;
const PAGE = 5_000;
const STEPS_A_CALL = 200;

/** Cases among which a desk does something. */
const FEW = 100;

/** Lays the log of the few cases. */
export async function layFewCases(): Promise<void> {
  await layLog(FEW, 0);
}

/** Lays the log of so many cases behind those that are there; gives how many events these have in all. */
async function layLog(cases: number, there: number): Promise<number> {
  const server = await connectBench('origin');
  let steps: unknown[] = [];
  let count = 0;
  const push = async (): Promise<void> => {
    const answers = await server.push('cases', steps as never);
    if (answers.some(({ outcome }) => outcome !== 'taken')) throw new Error(JSON.stringify(answers.at(-1)));
    steps = [];
  };
  let place = 0;
  for (const step of manySteps(cases)) {
    count += step.events.length;
    place += 1;
    if (place > there) steps.push(step);
    if (steps.length === STEPS_A_CALL) await push();
  }
  await push();
  await server.end();
  return count;
}

/** A new desk takes the whole log of its team, against the bare lines into a bare table, durable as often. */
export async function benchCatchUp(): Promise<ReadonlyArray<BenchRow>> {
  const events = await layLog(CASES, FEW);
  const mate = await openMate('new');
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await takeAll(mate);
  const { g } = mate.team.cases.head();
  if (g < events) throw new Error('The desk did not catch up.');
  const taken = (g / (performance.now() - begun)) * 1_000;
  const { user, system } = process.cpuUsage(used);
  const ofAProcessor = Math.round((g / (user + system)) * 1e6);
  const [read, bare, anew] = [
    await perSecond(events, () => readAll(mate.server)),
    await perSecond(events, async () => insertAll(mate.desk.exportEvents(), join(mate.profile, 'bare.db'))),
    await perSecond(events, async () => mate.desk.rebuild()),
  ];
  await mate.end();
  const row = { part: 'team', unit: 'per s' as const };
  const all = `of ${events.toLocaleString('en')}`;
  return [
    { ...row, what: `events read from the server, ${all}`, measured: read },
    {
      ...row,
      what: `events into the file of a new desk, rows and counts with them, ${all}`,
      measured: taken,
      baseline: { name: 'bare inserts', measured: bare },
      note: `${ofAProcessor.toLocaleString('en')} a second of processor time; a rebuild alone makes ${Math.round(anew).toLocaleString('en')} a second`,
    },
  ];
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (count / (performance.now() - begun)) * 1_000;
}

async function readAll(server: Awaited<ReturnType<typeof connectBench>>): Promise<void> {
  let after = 0;
  for (;;) {
    const page = await server.events('cases', after, PAGE);
    after = page.at(-1)?.g ?? after;
    if (page.length < PAGE) return;
  }
}

function insertAll(lines: Iterable<string>, path: string): void {
  const database = openDatabase(path);
  database.exec('CREATE TABLE line (body TEXT NOT NULL)');
  let place = 0;
  for (const line of lines) {
    if (place % PAGE === 0) database.exec(place === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
    database.run('INSERT INTO line (body) VALUES (?)', line);
    place += 1;
  }
  database.exec('COMMIT');
  database.close();
}
