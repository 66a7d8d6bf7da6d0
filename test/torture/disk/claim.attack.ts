import { readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { emptyProfile } from '../../support/launchDesk.ts';
import { attack } from '../attack.ts';
import { faultyDisk } from './faultyDisk.ts';
import { findRuntime, saidAtStart } from './saidAtStart.ts';

/** Chromium takes the folder by a link of its own. Where it cannot, the start ended with 0 and said nothing. */
attack('a start that cannot take its folder', { short: 3, long: 21 }, async ({ times, trial }) => {
  const runtime = await findRuntime(emptyProfile());
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const profile = emptyProfile();
      if (n % 3 === 1) {
        // A disk that two computers share: the lock of the other was taken over, and both wrote.
        symlinkSync('other-computer-4711', join(profile, 'SingletonLock'));
        const said = await saidAtStart(runtime, { profile });
        expect(said).toMatch(/cannot start: .* is open on the computer other-computer \(process 4711\)/);
        expect(readlinkSync(join(profile, 'SingletonLock'))).toBe('other-computer-4711');
      } else if (n % 3 === 0) {
        writeFileSync(join(profile, 'SingletonLock'), '');
        const said = await saidAtStart(runtime, { profile });
        expect(said).toMatch(/cannot start: .*SingletonLock is in the way/);
      } else {
        // Such as a stick that was formatted by Windows.
        const disk = faultyDisk(profile);
        disk.order('nolinks');
        const said = await saidAtStart(runtime, { profile, env: disk.env });
        expect(said).toMatch(/cannot start: the disk of .* knows no symbolic links/);
      }
    });
  }
});
