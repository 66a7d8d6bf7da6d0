import { cpSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { beginRecovery } from '../../../main/safekeeping/recover.ts';
import { readNote, writeNote } from '../../../main/safekeeping/recoveryNote.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';

const CASES = 828;

/** A recovery that names the cases of a whole desk was taken for none, and the file that it had rescued for a leftover. */
attack('a recovery with a note of many megabytes', { short: 1, long: 10 }, async ({ times, trial, note }) => {
  const given = temporaryProfile();
  const { desk } = openTestDesk({ profile: given });
  for (let n = 0; n < 20; n++) opensCase(desk);
  const log = [...desk.exportEvents()];
  desk.close();
  for (let n = 0; n < times; n++) {
    await trial(() => {
      const profile = temporaryProfile();
      cpSync(given, profile, { recursive: true });
      const file = join(profile, 'cases.db');
      beginRecovery(file, profile, 'x'.repeat(3 * 2 ** 20), `stamp-${n}`);
      const begun = readNote(profile);
      expect(begun).not.toBeNull();
      // As a kill leaves it between the last two steps: the rescued file has its name, the projection is not made.
      const toCheck = Array.from({ length: CASES }, (_, each) => `${'long-number-'.repeat(200)}${each}`);
      writeNote(profile, { step: 'placing', words: 'Mended.', toCheck, aside: null });
      expect(statSync(join(profile, 'recovering.json')).size).toBeGreaterThan(2 ** 20);
      const next = openTestDesk({ profile }).desk;
      expect(next.recovered).toBe('Mended.');
      expect([...next.exportEvents()]).toEqual(log);
      next.close();
      expect(existsSync(join(profile, 'recovering.json'))).toBe(false);
    });
  }
  note(`${CASES} cases named`);
});
