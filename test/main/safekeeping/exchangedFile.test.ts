import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart } from './nextStart.ts';

describe('a case file that is moved away or exchanged while it is open', () => {
  const exchanges: Readonly<Record<string, (file: string, other: string) => void>> = {
    'a deleted one': (file) => {
      for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    },
    'one that an older copy took the place of': (file, other) => renameSync(other, file),
  };
  it.each(Object.entries(exchanges))('%s: nothing more is acknowledged, nothing is lost', (_, exchange) => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    opensCase(desk);
    desk.backup(join(profile, 'older.db'));
    opensCase(desk);
    const lines = [...desk.exportEvents()];
    exchange(file, join(profile, 'older.db'));
    expect(desk.command({ type: 'note', case: '2026-000001', text: 'Too late' })).toMatchObject({
      ok: false,
      error: { kind: 'not-written', reason: expect.stringContaining('was moved, deleted or exchanged') },
    });
    expect(heard).toBeGreaterThan(0);
    desk.close();
    const { said, ...rest } = nextStart(profile);
    // How much of the mixture the engine finds broken depends on the places of its pages: that it is said to be all, too.
    expect(said).toMatch(/Started from backup-/);
    expect(rest).toEqual({ lines, problems: [] });
  });
});
