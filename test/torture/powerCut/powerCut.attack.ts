import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { caseLives } from '../kill/caseLives.ts';
import { preloadedLibrary } from '../preloadedLibrary.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { writeDiskAfterCut } from './diskAfterCut.ts';
import { type DiskEvent, recordedWrites } from './recordedWrites.ts';

const root = resolve(import.meta.dirname, '../../..');
const headless = join(root, 'out/main/headless.cjs');
const attacher = join(root, 'out/torture/attachFiles.mjs');

/** What is written is recorded once; each state is one that a power cut at a random moment of it may leave. */
attack('a power cut, replayed from recorded writes', { short: 20, long: 5_000 }, async (trials) => {
  const random = randomSource('power cut');
  const recorded = recordWork();
  for (let n = 0; n < trials.times; n++) {
    const cut = cutOf(n, recorded, random);
    await trials.trial(() => {
      const place = join(temporaryProfile(), 'disk');
      writeDiskAfterCut(recorded.events.slice(0, cut), recorded.folder, place, random);
      try {
        keepsWhatWasTold(place, recorded, cut);
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    });
  }
  const told = toldUntil(recorded.events, recorded.events.length);
  trials.note(`${recorded.events.length} events of the disk, ${told.length} things told`);
});

/** The first is the end of it all; of the others each second one comes as soon as something was told, the most delicate moment. */
function cutOf(n: number, { events, files }: Recorded, random: RandomSource): number {
  if (n === 0) return events.length;
  if (n % 2 === 0) return random.below(events.length);
  const promises = [
    ...events.flatMap((event, place) => (event.kind === 'told' ? [place + 1] : [])),
    ...files.map(({ from }) => from),
  ];
  return promises[random.below(promises.length)] ?? 0;
}

interface Recorded {
  readonly folder: string;
  readonly events: ReadonlyArray<DiskEvent>;
  /** Files that a command wrote, what they hold, and from which event on that is promised. */
  readonly files: ReadonlyArray<{ readonly name: string; readonly hash: string; readonly from: number }>;
}

function keepsWhatWasTold(place: string, recorded: Recorded, cut: number): void {
  const told = toldUntil(recorded.events, cut);
  for (const { name } of recorded.files) isWholeVersion(join(place, 'out', name), name, recorded, cut);
  const profile = join(place, 'profile');
  const attachments = join(profile, 'attachments');
  const attached = told.flatMap((line) => /^attached (\w+)/.exec(line)?.[1] ?? []);
  for (const hash of attached) expect([hash, existsSync(join(attachments, hash))]).toEqual([hash, true]);
  for (const name of existsSync(attachments) ? readdirSync(attachments) : [])
    if (/^\w{64}$/.test(name)) expect(hashOf(join(attachments, name))).toBe(name);
  keepsSettings(join(profile, 'config.json'), told);
  const { desk } = openTestDesk({ profile });
  try {
    const kept = new Set([...desk.exportEvents()].map((line) => (JSON.parse(line) as { id: string }).id));
    expect(told.filter((line) => ID.test(line) && !kept.has(line))).toEqual([]);
    expect(desk.check().problems).toEqual([]);
    expect(desk.recovered ?? '').not.toMatch(/missing\b(?<!Nothing is missing)/);
  } finally {
    desk.close();
  }
}

/** Whole, and those that were told last, or the next. */
function keepsSettings(file: string, told: ReadonlyArray<string>): void {
  const last = told.findLast((line) => line.startsWith('settings '));
  const found = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { shift: number }).shift : -1;
  expect(found).toBeGreaterThanOrEqual(last === undefined ? -1 : Number(last.slice('settings '.length)));
}

const ID = /^\w+-\d+-\w+$/;

/** Never half a file under its name; and that which was told last, or one after it. */
function isWholeVersion(path: string, name: string, { files }: Recorded, cut: number): void {
  const versions = files.filter((file) => file.name === name);
  const promised = versions.findLastIndex(({ from }) => from <= cut);
  const found = existsSync(path) ? versions.findIndex(({ hash }) => hash === hashOf(path)) : -1;
  if (existsSync(path)) expect([name, found]).not.toEqual([name, -1]);
  expect(found).toBeGreaterThanOrEqual(promised);
}

function toldUntil(events: ReadonlyArray<DiskEvent>, cut: number): ReadonlyArray<string> {
  const text = events.slice(0, cut).map((event) => (event.kind === 'told' ? event.text : ''));
  return text.join('').split('\n').slice(0, -1);
}

/** Cases, exports over an earlier one, a copy, attachments and settings, each by a process of its own. */
function recordWork(): Recorded {
  const folder = temporaryProfile();
  const log = join(temporaryProfile(), 'writes');
  const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
  const env = {
    ...process.env,
    LD_PRELOAD: preloadedLibrary(join(import.meta.dirname, 'writeRecorder.c')),
    RECORDED_FOLDER: folder,
    RECORDED_TO: log,
  };
  const run = (script: string, args: ReadonlyArray<string>, input = ''): void => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
      env,
      input,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  const files: { name: string; hash: string; from: number }[] = [];
  const write = (command: ReadonlyArray<string>, name: string): void => {
    const path = join(out, name);
    run(headless, [...command, path, '--profile', profile]);
    files.push({ name, hash: hashOf(path), from: recordedWrites(log).length });
  };
  mkdirSync(out);
  bundleAttacher();
  run(headless, ['apply', '-', '--profile', profile], someLines('first', 24));
  write(['export', '--out'], 'cases.jsonl');
  run(headless, ['apply', '-', '--profile', profile], someLines('second', 24));
  write(['export', '--out'], 'cases.jsonl');
  write(['backup'], 'copy.db');
  run(attacher, [profile, '4']);
  // Of the two folders this one was there before; the other is made by the first command.
  const base = [['out', 'folder'] as const];
  const events: ReadonlyArray<DiskEvent> = [
    { kind: 'names', folder, names: new Map(base) },
    { kind: 'sync-names', folder },
    ...recordedWrites(log),
  ];
  return { folder, events, files: files.map((file) => ({ ...file, from: file.from + 2 })) };
}

function bundleAttacher(): void {
  buildSync({
    entryPoints: [join(import.meta.dirname, 'attachFiles.ts')],
    outfile: attacher,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
  });
}

function someLines(name: string, count: number): string {
  const lines = caseLives(name);
  return `${Array.from({ length: count }, () => String(lines.next().value)).join('\n')}\n`;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
