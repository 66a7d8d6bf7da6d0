import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect } from 'vitest';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { attack } from '../attack.ts';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');

/** A start waits 15 s for who holds the file, and then says so: that the file cannot be looked at is no damage of it. */
attack('another program holds the case file', { short: 1, long: 6 }, async ({ times, trial, worst }) => {
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
      // A process that was killed left its mark, so that the start looks through the file.
      mkdirSync(join(profile, 'running'), { recursive: true });
      writeFileSync(join(profile, 'running', '4194999'), '');
      const other = new DatabaseSync(join(profile, 'cases.db'));
      other.exec('PRAGMA locking_mode = EXCLUSIVE');
      other.exec('BEGIN EXCLUSIVE');
      const begun = performance.now();
      const start = spawnSync(process.execPath, [headless, 'check', '--profile', profile], {
        encoding: 'utf8',
      });
      worst('worst ms until it is said', performance.now() - begun);
      expect(start.status).not.toBe(0);
      expect(start.stderr).toContain('another program holds the case file');
      other.close();
      expect(readdirSync(profile).filter((name) => /damaged|recovering/.test(name))).toEqual([]);
      expect(runDesk('check', '--profile', profile)).toContain('1 event, 1 case (1 open)');
    });
  }
});
