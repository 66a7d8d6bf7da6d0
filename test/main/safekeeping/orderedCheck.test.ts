import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markRunning, orderCheck } from '../../../main/safekeeping/detect/runningMark.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart, twoCasesOneCopied } from './nextStart.ts';
import { pageOf, scribblesOver } from './spoil.ts';

describe('word that a file is to be checked', () => {
  it('is acted upon by the next opening, once', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, pageOf(file, 'queue_order') * 4096, 4096);
    orderCheck(profile);
    expect(nextStart(profile)).toEqual({ said: expect.stringContaining('damaged'), lines, problems: [] });
    expect(readdirSync(join(profile, 'running'))).toEqual([]);
  });

  it('is left by a process whose number was given to another one since', () => {
    const profile = temporaryProfile();
    markRunning(profile).remove();
    // The first process of the computer runs, and never was a desk.
    writeFileSync(join(profile, 'running', '1'), 'an earlier run 17');
    const mark = markRunning(profile);
    expect(mark.mustCheck).toBe(process.platform === 'linux');
    mark.remove();
  });

  it('never makes a program rename a file that another one has open', () => {
    const { profile, file } = twoCasesOneCopied();
    scribblesOver(file, 0, 4096);
    writeFileSync(join(profile, 'running', String(process.ppid)), '');
    const before = readFileSync(file);
    expect(() => openTestDesk({ profile })).toThrow(/another Severity Desk has it open/);
    expect(readFileSync(file)).toEqual(before);
    rmSync(join(profile, 'running', String(process.ppid)));
    expect(nextStart(profile).said).toContain('damaged');
  });
});
