import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { opened, profileWith } from '../../support/givenCases.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { faultyDisk } from '../disk/faultyDisk.ts';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');
const RANGE = ['report', '--from', '2026-01-01', '--to', '2026-03-31'];

/** Commands that write a file of a person's choice; the path comes last. */
const EXPORTS: ReadonlyArray<ReadonlyArray<string>> = [
  ['export', '--out'],
  ['backup'],
  [...RANGE, '--format', 'xlsx', '--out'],
  ['export', '--format', 'csv', '--out'],
  [...RANGE, '--format', 'md', '--out'],
  [...RANGE, '--format', 'html', '--out'],
];

const MINE = 'The only copy of my novel.';

attack('a file beside an export, or a link', { short: 1, long: 12 }, async ({ times, trial }) => {
  const profile = aProfile();
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const folder = temporaryProfile();
      const out = join(folder, 'out');
      const mine = join(folder, 'novel.txt');
      writeFileSync(mine, MINE);
      // What an earlier version wrote to on its way.
      if (n % 2 === 0) symlinkSync(mine, `${out}.part`);
      else writeFileSync(`${out}.part`, MINE);
      expect(runs(profile, n, out)).toMatchObject({ status: 0 });
      expect(readFileSync(mine, 'utf8')).toBe(MINE);
      expect(readFileSync(`${out}.part`, 'utf8')).toBe(MINE);
      expect(statSync(out).mode & 0o077).toBe(0);
      expect(readdirSync(folder).toSorted()).toEqual(['novel.txt', 'out', 'out.part']);
    });
  }
});

/** What lies where the file is to be, and what is said of it. */
const TARGETS: Readonly<Record<string, (path: string) => RegExp>> = {
  link: (path) => {
    writeFileSync(`${path}.target`, MINE);
    symlinkSync(`${path}.target`, path);
    return /it is a link|is there already/;
  },
  pipe: (path) => {
    execFileSync('mkfifo', [path]);
    return /it is no file|is there already/;
  },
  folder: (path) => {
    mkdirSync(path);
    return /it is a folder|is there already/;
  },
};

attack('an export onto what is no file', { short: 2, long: 18 }, async ({ times, trial }) => {
  const profile = aProfile();
  const targets = Object.values(TARGETS);
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const folder = temporaryProfile();
      const out = join(folder, 'out');
      const says = targets[n % targets.length]?.(out) ?? /./;
      const before = readdirSync(folder);
      const kind = lstatSync(out).mode;
      const { status, stderr } = runs(profile, Math.floor(n / targets.length), out);
      expect([status, stderr]).toEqual([1, expect.stringMatching(says)]);
      expect(readdirSync(folder)).toEqual(before);
      expect(lstatSync(out).mode).toBe(kind);
      if (before.includes('out.target')) expect(readFileSync(`${out}.target`, 'utf8')).toBe(MINE);
    });
  }
});

attack('two exporters of one file', { short: 1, long: 20 }, async ({ times, trial }) => {
  const profile = aProfile();
  const whole = runs(profile, 0, join(temporaryProfile(), 'out'), true);
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const out = join(temporaryProfile(), 'out');
      const both = [0, 1].map(() =>
        once(spawn(process.execPath, [headless, 'export', '--out', out, '--profile', profile]), 'exit'),
      );
      for (const [code] of await Promise.all(both)) expect(code).toBe(0);
      expect(readFileSync(out, 'utf8')).toBe(whole.written);
    });
  }
});

/** What is told as written is on the disk: an export that the disk does not promise is none, and last week's stays. */
attack('an export that the disk does not keep', { short: 1, long: 6 }, async ({ times, trial }) => {
  const profile = aProfile();
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const folder = temporaryProfile();
      const out = join(folder, 'out');
      const disk = faultyDisk(folder);
      // A copy never replaces a file, so that there is none before.
      const before = EXPORTS[n]?.[0] === 'backup' ? [] : ['out'];
      if (before.length > 0) writeFileSync(out, MINE);
      disk.order('nosync');
      expect(runs(profile, n, out, false, disk.env).status).toBe(1);
      expect(readdirSync(folder)).toEqual(before);
      if (before.length > 0) expect(readFileSync(out, 'utf8')).toBe(MINE);
    });
  }
});

function aProfile(): string {
  return profileWith(
    Array.from({ length: 400 }, (_, n) => opened(`${48_000 + n}`, '2026-02-07T09:00:00+01:00')),
  );
}

function runs(profile: string, n: number, out: string, isRead = false, env = process.env) {
  const command = EXPORTS[n % EXPORTS.length] ?? [];
  const args = [headless, ...command, out, '--profile', profile];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { status, stderr, written: isRead ? readFileSync(out, 'utf8') : '' };
}
