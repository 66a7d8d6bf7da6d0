import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../main/safekeeping/copies.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('a copy', () => {
  it('of a day is made once, and the newest seven are kept', () => {
    const profile = temporaryProfile();
    const { desk, clock } = openTestDesk({ profile });
    opensCase(desk);
    for (let day = 0; day < 9; day++) {
      expect(desk.dailyCopy()).toMatchObject({ ok: true, value: expect.stringContaining('cases-2026-03-') });
      expect(desk.dailyCopy()).toEqual({ ok: true, value: null });
      clock.pass(DAY);
    }
    expect(copiesOf(profile)).toHaveLength(7);
    expect(copiesOf(profile)[0]).toContain('cases-2026-03-14.db');
    desk.close();
  });

  it('is a whole desk of its own, and never replaces a file', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk);
    const elsewhere = temporaryProfile();
    const path = join(elsewhere, 'cases.db');
    expect(desk.backup(path)).toEqual({ ok: true, value: null });
    expect(desk.backup(path)).toMatchObject({ ok: false, error: { kind: 'file', name: path } });
    const copy = openTestDesk({ profile: elsewhere });
    expect([...copy.desk.exportEvents()]).toEqual([...desk.exportEvents()]);
    expect(copy.desk.check().problems).toEqual([]);
    copy.desk.close();
    desk.close();
  });
});
