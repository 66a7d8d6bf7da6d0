import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart } from './nextStart.ts';

describe('a case file that is moved away or exchanged while it is open', () => {
  interface Exchange {
    readonly exchange: (file: string, other: string) => void;
    readonly said: RegExp;
  }
  const exchanges: Readonly<Record<string, Exchange>> = {
    'a deleted one': {
      exchange: (file) => {
        for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
      },
      said: /Started from backup-.*Nothing is missing\./,
    },
    // The engine can read none of drafts, alerts and other tables of the mixture: whether they held more, nobody knows.
    'one that an older copy took the place of': {
      exchange: (file, other) => renameSync(other, file),
      said: /Started from backup-.*may be missing\./,
    },
  };
  it.each(Object.entries(exchanges))('%s: nothing more is acknowledged, nothing is lost', (_, how) => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    opensCase(desk);
    desk.backup(join(profile, 'older.db'));
    opensCase(desk);
    const lines = [...desk.exportEvents()];
    how.exchange(file, join(profile, 'older.db'));
    expect(desk.command({ type: 'note', case: '2026-000001', text: 'Too late' })).toMatchObject({
      ok: false,
      error: { kind: 'not-written', reason: expect.stringContaining('was moved, deleted or exchanged') },
    });
    expect(heard).toBeGreaterThan(0);
    desk.close();
    const { said, ...rest } = nextStart(profile);
    expect(said).toMatch(how.said);
    expect(rest).toEqual({ lines, problems: [] });
  });
});
