import { rmSync } from 'node:fs';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, openBenchDesk } from '../desk/benchDesk.ts';
import { BENCH_NOW } from '../desk/manyCases.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { blankApp } from '../window/launch.ts';
import { processesOf, pssOf } from '../window/processes.ts';
import { startBare } from './bareStart.ts';

const part = 'start';
const SIZES = isQuick() ? [10_000] : [0, 10_000, 100_000];
const ROUNDS = isQuick() ? 3 : 9;

interface Started {
  readonly ms: number[];
  readonly mb: number[];
}

const blank: Started = { ms: [], mb: [] };
const bySize = new Map(SIZES.map((cases) => [cases, { ms: [], mb: [] } as Started]));
const profiles = new Map(SIZES.map((cases) => [cases, profileFor(cases)]));
// The first start of a day makes the day's copy, and the first of all reads the files from the disk.
for (const profile of profiles.values()) await startBare(consoleOn(profile), () => 0);
for (let round = 0; round < ROUNDS; round += 1) {
  await measure([blankApp], blank);
  for (const [cases, started] of bySize) {
    await measure(consoleOn(profiles.get(cases) ?? ''), started);
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

async function measure(args: ReadonlyArray<string>, started: Started): Promise<void> {
  const { ms, read } = await startBare(args, (pid) => pssOf(processesOf(pid)));
  started.ms.push(ms);
  started.mb.push(read);
}

function consoleOn(profile: string): ReadonlyArray<string> {
  return [process.cwd(), '--profile', profile, '--clock', new Date(BENCH_NOW).toISOString()];
}

function rowsOf(cases: number, { ms, mb }: Started): ReadonlyArray<BenchRow> {
  const at = `${cases.toLocaleString('en')} open cases`;
  const blankMb = median(blank.mb);
  return [
    {
      part,
      what: `process start to the whole first screen, ${at}`,
      measured: median(ms),
      unit: 'ms',
      baseline: { name: 'blank window', measured: median(blank.ms) },
      budget: { atMost: 1.3 },
    },
    {
      part,
      what: `memory of all processes above a blank window, ${at}`,
      measured: median(mb) - blankMb,
      unit: 'MB',
      budget: { atMost: 80 },
      note: `${Math.round(median(mb))} MB, blank ${Math.round(blankMb)} MB`,
    },
  ];
}
