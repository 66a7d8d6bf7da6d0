import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../main/safekeeping/copies.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { nextStart } from './nextStart.ts';
import { scribblesOver } from './spoil.ts';

describe('a copy', () => {
  it('of a day is made once, and seven are kept: the last one, and of the others those that hold most', () => {
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

  it('that is made after a week with the clock ahead is kept, and a recovery begins with it', () => {
    const profile = temporaryProfile();
    const { desk, clock } = openTestDesk({ profile });
    clock.pass(30 * DAY);
    for (let day = 0; day < 7; day++) {
      opensCase(desk);
      desk.dailyCopy();
      clock.pass(DAY);
    }
    clock.pass(-37 * DAY);
    opensCase(desk);
    const copied = [...desk.exportEvents()];
    const made = desk.dailyCopy();
    const path = (made.ok ? made.value : null) ?? '';
    expect(copiesOf(profile)).toContain(path);
    expect(copiesOf(profile)).toHaveLength(7);
    desk.close();
    scribblesOver(join(profile, 'cases.db'), 0, 40_000);
    const found = nextStart(profile);
    expect(found.said).toContain(`Started from ${basename(path)}.`);
    expect(found.lines).toEqual(copied);
  });

  it('of a day that had come already, while the clock was ahead, is made all the same', () => {
    const profile = temporaryProfile();
    const { desk, clock } = openTestDesk({ profile });
    opensCase(desk);
    clock.pass(DAY);
    desk.dailyCopy();
    clock.pass(-DAY);
    opensCase(desk);
    desk.dailyCopy();
    clock.pass(DAY);
    expect(desk.dailyCopy()).toMatchObject({ ok: true, value: expect.stringMatching(/-2\.db$/) });
    expect(desk.dailyCopy()).toEqual({ ok: true, value: null });
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
