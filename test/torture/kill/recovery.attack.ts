import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { faultyDisk } from '../disk/faultyDisk.ts';
import { randomSource } from '../randomSource.ts';
import { caseLives } from './caseLives.ts';
import { changesOf, killedAtChange } from './killedAtChange.ts';

const PAGE = 4096;

interface Mending {
  readonly spoil: (file: string) => void;
  /** What mends it; any command that opens the desk does. */
  readonly command: string;
  /** How many files may be kept beside in the end: a kill before anything was ordered leaves none. */
  readonly kept: ReadonlyArray<number>;
}

const MENDINGS: Readonly<Record<string, Mending>> = {
  'a recovery with a copy, later events and a spoiled end': {
    spoil: (file) => scribbleOver(file, statSync(file).size - 24 * PAGE, 24 * PAGE),
    command: 'rebuild',
    kept: [1],
  },
  'a recovery with a copy and a spoiled beginning': {
    spoil: (file) => scribbleOver(file, 0, 2 * PAGE),
    command: 'rebuild',
    kept: [1],
  },
  'a restore from a copy': { spoil: () => undefined, command: 'restore', kept: [0, 1, 2] },
};

for (const [title, { spoil, command, kept: files }] of Object.entries(MENDINGS)) {
  attack(`kill ${title}`, { short: 2, long: 400 }, async ({ times, trial, worst, note }) => {
    const random = randomSource(title);
    const given = damagedProfile(spoil);
    const whole = copyOf(given);
    const changes = changesOf(whole.disk, [command, '--profile', whole.profile]);
    const inOneGo = whatIsKept(whole.profile, files);
    note(`${changes} changes of files, ${inOneGo.log.length} events recovered in one go`);
    expect(inOneGo.log.length).toBeGreaterThanOrEqual(BEFORE_COPY);
    for (let n = 0; n < times; n++) {
      const share = Math.floor(changes / times) || 1;
      const change = n === times - 1 ? changes : 1 + ((n * share + random.below(share)) % changes);
      await trial(() => {
        const { profile, disk } = copyOf(given);
        killedAtChange(disk, change, [command, '--profile', profile]);
        // The first kill is not the last: what goes on with a recovery may be ended as well.
        killedAtChange(disk, 1 + random.below(changes), [command, '--profile', profile]);
        const begun = performance.now();
        const kept = whatIsKept(profile, files);
        worst('worst recovery ms', performance.now() - begun);
        expect(kept).toEqual(inOneGo);
      });
    }
  });
}

const BEFORE_COPY = 120;

/** A desk whose newest copy lacks its latest events and a draft, damaged, and left without being closed. */
function damagedProfile(spoil: (file: string) => void): string {
  const profile = temporaryProfile();
  const lives = caseLives('kept');
  const lines = Array.from({ length: BEFORE_COPY + 60 }, () => String(lives.next().value));
  const disk = faultyDisk(profile);
  const load = join(profile, 'lines.jsonl');
  writeFileSync(load, lines.slice(0, BEFORE_COPY).join('\n'));
  changesOf(disk, ['import', load, '--profile', profile]);
  mkdirSync(join(profile, 'copies'));
  changesOf(disk, ['backup', join(profile, 'copies/cases-2026-03-01.db'), '--profile', profile]);
  writeFileSync(load, lines.join('\n'));
  changesOf(disk, ['import', load, '--profile', profile]);
  const { desk } = openTestDesk({ profile });
  desk.saveDraft({ title: 'Half written' });
  desk.close();
  spoil(join(profile, 'cases.db'));
  writeFileSync(join(profile, 'running', '4194999'), '');
  return profile;
}

function scribbleOver(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(handle);
}

function copyOf(given: string) {
  const profile = temporaryProfile();
  cpSync(given, profile, { recursive: true });
  return { profile, disk: faultyDisk(profile) };
}

/** What the next start has, beside the files that were kept, and nothing half done. */
function whatIsKept(profile: string, files: ReadonlyArray<number>) {
  const { desk } = openTestDesk({ profile });
  try {
    expect(desk.check().problems).toEqual([]);
    const aside = readdirSync(profile).filter((name) => /^cases\.db\.damaged-[^.]+Z(-\d+)?$/.test(name));
    expect(files).toContain(aside.length);
    expect(existsSync(join(profile, 'recovering.json'))).toBe(false);
    expect(readdirSync(profile).filter((name) => name.includes('.recovering'))).toEqual([]);
    return { log: [...desk.exportEvents()], drafts: desk.drafts().map(({ form }) => form) };
  } finally {
    desk.close();
  }
}
