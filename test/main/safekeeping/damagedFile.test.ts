import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { leavesUncleanly, pageOf, scribblesOver } from './spoil.ts';

describe('a damaged file', () => {
  it('gives customers, templates and drafts too', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    const number = opensCase(before.desk);
    before.desk.saveTemplate('Outage', { title: 'Outage' });
    before.desk.saveDraft({ title: 'Half written' });
    before.desk.close();
    leavesUncleanly(profile);
    const file = join(profile, 'cases.db');
    // The queue's own index is damaged: it is derived, and found by the check after an unclean exit.
    scribblesOver(file, pageOf(file, 'queue_order') * 4096, 4096);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toContain('damaged');
    expect(desk.readOrganization('ACME')).toMatchObject({
      value: { card: { registered: true, contacts: 1 } },
    });
    expect(desk.templates().map(({ name }) => name)).toEqual(['Outage']);
    expect(desk.drafts().map(({ form }) => form)).toEqual([{ title: 'Half written' }]);
    expect(desk.readCase(number)).toMatchObject({ value: { contact: { number: 1 } } });
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });

  it('is found after an unclean exit, set aside, and made anew from the newest copy', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    const number = opensCase(before.desk);
    before.desk.dailyCopy();
    const lines = [...before.desk.exportEvents()];
    before.desk.close();
    leavesUncleanly(profile);
    const file = join(profile, 'cases.db');
    scribblesOver(file, 4096, statSync(file).size - 4096);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toMatch(/^The case file was damaged\. Started from cases-2026-03-0\d\.db\./);
    expect(desk.recoveredCases).toMatchObject({ toCheck: [], gone: 0, keptBytes: expect.any(Number) });
    expect([...desk.exportEvents()]).toEqual(lines);
    expect(desk.check().problems).toEqual([]);
    does(desk, { type: 'respond', case: number });
    expect(readdirSync(profile).some((name) => name.startsWith('cases.db.damaged-'))).toBe(true);
    desk.close();
    const after = openTestDesk({ profile });
    expect(after.desk.recovered).toBeNull();
    after.desk.close();
  });

  it('gives what it still can when there is no copy', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    opensCase(before.desk);
    const lines = [...before.desk.exportEvents()];
    before.desk.close();
    leavesUncleanly(profile);
    const file = join(profile, 'cases.db');
    // The last pages hold indexes and alerts, not the log.
    scribblesOver(file, statSync(file).size - 4096 * 3, 4096 * 3);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toContain('There was no copy to start from. Read from the damaged file: 2 events');
    expect([...desk.exportEvents()]).toEqual(lines);
    desk.close();
  });

  it('that is no database at all is set aside too', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'cases.db'), 'This is a letter, not a database.'.repeat(200));
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toContain('damaged');
    expect(desk.isEmpty()).toBe(true);
    desk.close();
  });

  it('that is whole is opened without a word after an unclean exit', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    opensCase(before.desk);
    before.desk.close();
    leavesUncleanly(profile);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toBeNull();
    expect(desk.caseCount()).toBe(1);
    desk.close();
  });
});
