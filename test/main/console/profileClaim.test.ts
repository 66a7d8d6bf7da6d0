import { symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldByOtherComputer } from '../../../main/console/profileClaim.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

function saidOfLockTo(target: string): string | null {
  const profile = temporaryProfile();
  symlinkSync(target, join(profile, 'SingletonLock'));
  return heldByOtherComputer(english.shell, profile);
}

describe.skipIf(process.platform === 'win32')('a profile on a disk that computers share', () => {
  it('is not opened while it is open on another one, which is named with a way on', () => {
    const said = saidOfLockTo('care-desk-2-4711');
    expect(said).toContain('open on the computer care-desk-2 (process 4711)');
    expect(said).toMatch(/remove .*SingletonLock, then start again/);
  });

  it.each([
    ['is open on this one, or was', `${hostname()}-4711`],
    ['has a lock of another program', 'elsewhere'],
  ])('is left to the system when it %s', (_, target) => {
    expect(saidOfLockTo(target)).toBeNull();
  });

  it('is free without a lock', () => {
    expect(heldByOtherComputer(english.shell, temporaryProfile())).toBeNull();
  });
});
