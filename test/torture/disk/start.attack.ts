import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk } from '../../support/launchDesk.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { faultyDisk } from './faultyDisk.ts';
import { findRuntime, saidAtStart } from './saidAtStart.ts';

const LATER = { clock: '2037-12-07T09:10:00+01:00', timeZone: 'Europe/Vienna' };

/** A disk that keeps the app from starting, and how it works again. */
interface Hindrance {
  readonly profile: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly says: RegExp;
  end(): void;
  /** Takes away what stays after the end. */
  remove?(): void;
}

attack('a start that the disk does not allow', { short: 3, long: 30 }, async ({ times, trial, worst }) => {
  let runtime: string | undefined;
  const hindrances = [readOnly, full, broken];
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const hindrance = (hindrances[n % hindrances.length] ?? readOnly)();
      try {
        runtime ??= await findRuntime(aProfile());
        const begun = performance.now();
        expect(await saidAtStart(runtime, hindrance)).toMatch(hindrance.says);
        worst('worst ms until it is said', performance.now() - begun);
        hindrance.end();
        await startsAsIfNothingHadBeen(hindrance.profile);
      } finally {
        hindrance.end();
        hindrance.remove?.();
      }
    });
  }
});

/** The cause is gone: the same folder, nothing mended, nothing lost. */
async function startsAsIfNothingHadBeen(profile: string): Promise<void> {
  const desk = await launchDesk({ profile, ...LATER });
  await queueIsShown(desk.page);
  await expect(desk.page.getByRole('alertdialog')).toHaveCount(0);
  await desk.close();
  expect(runDesk('check', '--profile', profile)).toContain('1 event, 1 case (1 open)');
}

const aProfile = (): string => profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);

/** A folder that cannot be written to: of a disk that is mounted so, or, where one may not mount, by its rights. */
function readOnly(): Hindrance {
  const says = /cannot start: .* (its disk cannot be written to|the rights to it are missing)/;
  const profile = aProfile();
  if (process.getuid?.() !== 0) {
    chmodSync(profile, 0o500);
    return { profile, says, end: () => chmodSync(profile, 0o700) };
  }
  // Rights do not bind root, who may mount.
  const mounted = join(temporaryProfile(), 'disk');
  mkdirSync(mounted);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', mounted]);
  cpSync(profile, mounted, { recursive: true });
  execFileSync('mount', ['-o', 'remount,ro', mounted]);
  return {
    profile: mounted,
    says,
    end: () => execFileSync('mount', ['-o', 'remount,rw', mounted]),
    remove: () => execFileSync('umount', ['--lazy', mounted]),
  };
}

const full = (): Hindrance => failing('full', /cannot start: .*its disk is full/);
const broken = (): Hindrance =>
  failing('broken', /cannot start: .*its disk (reports an error|is full or reports an error)/);

function failing(order: 'full' | 'broken', says: RegExp): Hindrance {
  const profile = aProfile();
  const disk = faultyDisk(profile);
  disk.order(order);
  return { profile, env: disk.env, says, end: () => disk.order('sound') };
}
