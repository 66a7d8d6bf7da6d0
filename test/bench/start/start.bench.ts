import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, openBenchDesk } from '../desk/benchDesk.ts';
import { BENCH_NOW } from '../desk/manyCases.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { blankApp } from '../window/launch.ts';
import { processesOf, pssOf } from '../window/processes.ts';
import { type BareStart, startBare } from './bareStart.ts';

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
for (const profile of profiles.values()) await startOn(profile, () => 0);
for (let round = 0; round < ROUNDS; round += 1) {
  keep(blank, await startBare([blankApp], memoryOf));
  for (const [cases, started] of bySize) {
    keep(started, await startOn(profiles.get(cases) ?? '', memoryOf));
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

/** Starts the console and quits it. After an unclean end the next start would measure a recovery. */
async function startOn(profile: string, read: (pid: number) => number): Promise<BareStart> {
  const arguments_ = [process.cwd(), '--profile', profile, '--clock', new Date(BENCH_NOW).toISOString()];
  const started = await startBare(arguments_, read);
  const marks = readdirSync(join(profile, 'running'));
  if (marks.length > 0) throw new Error(`The console on ${profile} did not end cleanly.`);
  return started;
}

function keep(started: Started, { ms, read }: BareStart): void {
  started.ms.push(ms);
  started.mb.push(read);
}

function memoryOf(pid: number): number {
  return pssOf(processesOf(pid));
}

function rowsOf(cases: number, { ms, mb }: Started): ReadonlyArray<BenchRow> {
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
        what: `memory of all processes above a blank window, ${at}`,
        unit: 'MB',
        budget: { atMost: 60 },
        note: `${Math.round(median(mb))} MB, blank ${Math.round(median(blank.mb))} MB`,
      },
      mb.map((all, round) => all - (blank.mb[round] ?? Number.NaN)),
    ),
  ];
}
