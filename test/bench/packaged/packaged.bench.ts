import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile } from '../desk/benchDesk.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { electronRuntime } from '../window/electronRuntime.ts';
import { blankApp } from '../window/launch.ts';
import { memoryOf, totalOf } from '../window/processes.ts';
import { startOwnScreen } from './ownScreen.ts';

const part = 'packaged';
const CASES = isQuick() ? 10_000 : 100_000;
const ROUNDS = isQuick() ? 5 : 9;
const SETTLED_MS = 3_000;

const packed = pack();
keepRows([...sizes(packed), ...(process.platform === 'linux' ? await starts(packed) : [])]);

/** Makes the package of this machine anew, and gives its folder. */
function pack(): string {
  const done = spawnSync(process.execPath, [join(process.cwd(), 'scripts/package.mjs')], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (done.status !== 0) throw new Error('The console could not be packed.');
  const dist = join(process.cwd(), 'dist');
  const folder = readdirSync(dist).find((name) => name.endsWith('-unpacked') || name.startsWith('mac'));
  if (folder === undefined) throw new Error('Nothing was packed.');
  return join(dist, folder);
}

function sizes(folder: string): ReadonlyArray<BenchRow> {
  const megabytes = (path: string): number => bytesOf(path) / 2 ** 20;
  return [
    { part, what: 'size on disk', measured: megabytes(folder), unit: 'MB' },
    { part, what: 'of which our code and pages', measured: megabytes(join(folder, 'resources')), unit: 'MB' },
  ];
}

function bytesOf(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** A package opens no port to look inside: what is seen are the pixels of its screen. */
async function starts(folder: string): Promise<ReadonlyArray<BenchRow>> {
  const profile = copyOfProfile(CASES, 'packaged');
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const ours = [join(folder, 'severity-desk'), ...switches, '--profile', profile] as const;
  const blank = [electronRuntime(), ...switches, blankApp] as const;
  const figures = { ours: [] as Started[], blank: [] as Started[] };
  // The first start of a day makes the day's copy.
  await startOnce(ours);
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.blank.push(await startOnce(blank));
    figures.ours.push(await startOnce(ours));
  }
  rmSync(profile, { recursive: true, force: true });
  const at = `${CASES.toLocaleString('en')} open cases`;
  const blankMb = median(figures.blank.map(({ mb }) => mb));
  return [
    roundsRow(
      { part, what: `process start to the first pixels of content, ${at}`, unit: 'ms' },
      figures.ours.map(({ ms }) => ms),
      { name: 'blank window', rounds: figures.blank.map(({ ms }) => ms) },
    ),
    roundsRow(
      {
        part,
        what: `memory of all processes above a blank window, ${at}`,
        unit: 'MB',
        budget: { atMost: 60 },
      },
      figures.ours.map(({ mb }) => mb - blankMb),
    ),
  ];
}

interface Started {
  readonly ms: number;
  readonly mb: number;
}

async function startOnce([program, ...args]: readonly [string, ...string[]]): Promise<Started> {
  const screen = await startOwnScreen();
  const begun = Date.now();
  const app = spawn(program, args, { env: { ...process.env, DISPLAY: screen.display }, stdio: 'ignore' });
  const ended = once(app, 'exit');
  const ms = (await screen.drawn()) - begun;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const mb = totalOf(memoryOf(app.pid ?? 0));
  app.kill('SIGTERM');
  await ended;
  screen.end();
  return { ms, mb };
}
