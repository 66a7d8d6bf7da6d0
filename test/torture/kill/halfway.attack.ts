import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack, type Trials } from '../attack.ts';
import { faultyDisk } from '../disk/faultyDisk.ts';
import { randomSource } from '../randomSource.ts';
import { caseLives } from './caseLives.ts';
import { changesOf, killedAtChange } from './killedAtChange.ts';

const FROZEN = resolve(import.meta.dirname, '../../fixtures/schema');
const LENGTH = { short: 2, long: 150 };

for (const version of [1, 2, 3, 4, 5]) {
  attack(`kill a migration from schema ${version}`, LENGTH, (trials) => {
    const lines = readFileSync(join(FROZEN, `version-${version}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n');
    return killHalfway(trials, `migration ${version}`, {
      given: (profile) => copyFileSync(join(FROZEN, `version-${version}.db`), join(profile, 'cases.db')),
      command: (profile) => ['check', '--profile', profile],
      kept: ({ log, drafts }) => {
        expect(log).toEqual(lines);
        expect(drafts).toBe(1);
      },
    });
  });
}

attack('kill an import', LENGTH, (trials) => {
  const before = someLines('before', 30);
  const taken = someLines('taken', 400);
  return killHalfway(trials, 'import', {
    given: (profile) => {
      writeFileSync(join(profile, 'taken.jsonl'), taken.join('\n'));
      imports(profile, before);
    },
    command: (profile) => ['import', join(profile, 'taken.jsonl'), '--profile', profile],
    kept: ({ log }, again) => {
      // All of it or nothing; and taking the file once more completes it without doubling a line.
      expect([before.length, before.length + taken.length]).toContain(log.length);
      expect(log.slice(0, before.length)).toEqual(before);
      expect(again()).toHaveLength(before.length + taken.length);
    },
  });
});

attack('kill a backup', LENGTH, (trials) => {
  const lines = someLines('kept', 200);
  return killHalfway(trials, 'backup', {
    given: (profile) => imports(profile, lines),
    command: (profile) => ['backup', join(profile, 'copies/mine.db'), '--profile', profile],
    kept: ({ log, profile }, again) => {
      expect(log).toEqual(lines);
      const [folder, copy] = [join(profile, 'copies'), join(profile, 'copies/mine.db')];
      // What has the name of a copy is one; a half one is gone with the start, and does not stand in the way of the next.
      const isMade = existsSync(copy);
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual(isMade ? ['mine.db'] : []);
      expect(readdirSync(profile).filter((name) => name.endsWith('.part'))).toEqual([]);
      if (!isMade) again();
      expect(readdirSync(folder)).toEqual(['mine.db']);
      const elsewhere = temporaryProfile();
      copyFileSync(copy, join(elsewhere, 'cases.db'));
      expect(whatIsKept(elsewhere).log).toEqual(lines);
    },
  });
});

/** What a start after the kill finds. */
interface Kept {
  readonly profile: string;
  readonly log: ReadonlyArray<string>;
  readonly drafts: number;
}

interface Halfway {
  readonly given: (profile: string) => void;
  readonly command: (profile: string) => string[];
  /** `again` runs the command once more, to its end, and gives the log then. */
  readonly kept: (kept: Kept, again: () => ReadonlyArray<string>) => void;
}

/** Ends a command at changes spread over all that it makes, first and last included, and looks at what is left. */
async function killHalfway({ times, trial, worst, note }: Trials, name: string, halfway: Halfway) {
  const random = randomSource(name);
  const given = temporaryProfile();
  halfway.given(given);
  const whole = copyOf(given);
  const changes = changesOf(whole.disk, halfway.command(whole.profile));
  note(`${changes} changes of files`);
  for (let n = 0; n < times; n++) {
    const share = Math.floor(changes / times) || 1;
    const change = n === times - 1 ? changes : 1 + ((n * share + random.below(share)) % changes);
    await trial(() => {
      const { profile, disk } = copyOf(given);
      killedAtChange(disk, change, halfway.command(profile));
      const begun = performance.now();
      const kept = whatIsKept(profile);
      worst('worst recovery ms', performance.now() - begun);
      halfway.kept(kept, () => {
        changesOf(disk, halfway.command(profile));
        return whatIsKept(profile).log;
      });
    });
  }
}

function copyOf(given: string) {
  const profile = temporaryProfile();
  cpSync(given, profile, { recursive: true });
  return { profile, disk: faultyDisk(profile) };
}

function whatIsKept(profile: string): Kept {
  const { desk } = openTestDesk({ profile });
  try {
    expect(desk.recovered).toBeNull();
    expect(desk.check().problems).toEqual([]);
    return { profile, log: [...desk.exportEvents()], drafts: desk.drafts().length };
  } finally {
    desk.close();
  }
}

function imports(profile: string, lines: ReadonlyArray<string>): void {
  const file = join(profile, 'before.jsonl');
  writeFileSync(file, lines.join('\n'));
  changesOf(faultyDisk(profile), ['import', file, '--profile', profile]);
}

function someLines(name: string, count: number): ReadonlyArray<string> {
  const lives = caseLives(name);
  return Array.from({ length: count }, () => String(lives.next().value));
}
