import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, openBenchDesk } from '../desk/benchDesk.ts';
import { BENCH_NOW } from '../desk/manyCases.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { blankApp } from '../window/launch.ts';
import { type MemoryByKind, memoryOf, totalOf } from '../window/processes.ts';
import { readAtRest, timeOfStart } from './bareStart.ts';

const part = 'start';
const SIZES = isQuick() ? [10_000] : [0, 10_000, 100_000];
const ROUNDS = isQuick() ? 3 : 9;
/** They differ little, and each takes as long as the engines need to come to rest. */
const MEMORY_ROUNDS = 3;

interface Started {
  readonly ms: number[];
  readonly memory: MemoryByKind[];
}

const blank: Started = { ms: [], memory: [] };
const bySize = new Map(SIZES.map((cases) => [cases, { ms: [], memory: [] } as Started]));
const profiles = new Map(SIZES.map((cases) => [cases, profileFor(cases)]));
// The first start of a day makes the day's copy, and the first of all reads the files from the disk.
for (const profile of profiles.values()) await cleanly(profile, timeOfStart);
for (let round = 0; round < ROUNDS; round += 1) {
  blank.ms.push(await timeOfStart([blankApp]));
  for (const [cases, { ms }] of bySize) ms.push(await cleanly(profiles.get(cases) ?? '', timeOfStart));
}
for (let round = 0; round < MEMORY_ROUNDS; round += 1) {
  blank.memory.push(await readAtRest([blankApp], memoryOf));
  for (const [cases, { memory }] of bySize) {
    memory.push(await cleanly(profiles.get(cases) ?? '', (args) => readAtRest(args, memoryOf)));
  }
}
for (const profile of profiles.values()) rmSync(profile, { recursive: true, force: true });
keepRows([...bySize].flatMap(([cases, started]) => rowsOf(cases, started)));

function profileFor(cases: number): string {
  if (cases > 0) return copyOfProfile(cases, `start-${cases}`);
  const profile = copyOfProfile(1_000, 'start-0');
  rmSync(profile, { recursive: true });
  openBenchDesk(profile).close();
  return profile;
}

/** Starts the console on a profile and quits it. After an unclean end the next start would measure a recovery. */
async function cleanly<T>(profile: string, start: (args: ReadonlyArray<string>) => Promise<T>): Promise<T> {
  const started = await start([
    process.cwd(),
    '--profile',
    profile,
    '--clock',
    new Date(BENCH_NOW).toISOString(),
  ]);
  const marks = readdirSync(join(profile, 'running'));
  if (marks.length > 0) throw new Error(`The console on ${profile} did not end cleanly.`);
  return started;
}

function rowsOf(cases: number, { ms, memory }: Started): ReadonlyArray<BenchRow> {
  const at = `${cases.toLocaleString('en')} open cases`;
  return [
    roundsRow(
      { part, what: `process start to the whole first screen, ${at}`, unit: 'ms', budget: { atMost: 1.4 } },
      ms,
      { name: 'blank window', rounds: blank.ms },
    ),
    roundsRow(
      {
        part,
        what: `memory of all processes at rest above a blank window, ${at}`,
        unit: 'MB',
        budget: { atMost: 60 },
        note: `more by process: ${kindsAbove(memory)}; blank ${Math.round(median(blank.memory.map(totalOf)))} MB`,
      },
      memory.map((one, round) => totalOf(one) - totalOf(blank.memory[round] ?? new Map())),
    ),
  ];
}

/** What each kind of process has above that of a blank window: "main 9, renderer 46". */
function kindsAbove(memory: ReadonlyArray<MemoryByKind>): string {
  const kinds = [...new Set(memory.flatMap((one) => [...one.keys()]))];
  return kinds
    .map((kind) => {
      const above = memory.map((one, round) => (one.get(kind) ?? 0) - (blank.memory[round]?.get(kind) ?? 0));
      return `${kind} ${Math.round(median(above))}`;
    })
    .join(', ');
}
