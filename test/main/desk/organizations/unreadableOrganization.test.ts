import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { anOrganization } from '../../../support/anOrganization.ts';
import { opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const acme = anOrganization({ name: 'Acme Freight' });
const faro = anOrganization({ id: 'FARO', name: 'Faro Lines', shortName: 'FARO' });

/** A profile in which a later version, which knows more zones, moved a customer; `projected`: it wrote what it derived, too. */
function movedByLaterVersion({ projected }: { readonly projected: boolean }): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  opensCase(desk);
  const done = desk.changeOrganizations([
    { type: 'set-organization', organization: acme },
    { type: 'set-organization', organization: faro },
    { type: 'set-organization', organization: { ...acme, city: 'Porto' } },
  ]);
  expect(done.ok).toBe(true);
  desk.close();
  const file = openDatabase(join(profile, 'cases.db'));
  file.exec(`UPDATE organization_event SET body = replace(body, '"zone":"${acme.zone}"', '"zone":"Mars/Olympus"')
    WHERE customer = 'ACME' AND seq = (SELECT max(seq) FROM organization_event)`);
  if (projected)
    file.exec(`UPDATE organization SET body = (SELECT json_extract(body, '$.organization') FROM organization_event
      ORDER BY seq DESC LIMIT 1) WHERE id = 'ACME'; UPDATE fact SET value = value + 1 WHERE name = 'projection'`);
  else file.exec("UPDATE fact SET value = value - 1 WHERE name = 'projection'");
  file.close();
  return profile;
}

describe('a change of a customer that a later version wrote', () => {
  it('stops nothing and is no damage: what was known before it stands, and the customer is named', () => {
    const { desk } = openTestDesk({ profile: movedByLaterVersion({ projected: false }) });
    expect(desk.recovered).toBeNull();
    expect(desk.unreadableCustomers()).toEqual(['ACME']);
    expect(desk.organizations('').map(({ organization }) => organization.id)).toEqual(['ACME', 'FARO']);
    expect(desk.readOrganization('ACME')).toMatchObject({
      value: { card: { organization: { name: 'Acme Freight', city: null } } },
    });
    expect(desk.check().problems).toEqual([
      expect.stringContaining('what is on record of ACME were written by a newer version'),
    ]);
    desk.close();
  });

  it('is refused in words where that version has derived from it, and the others work', () => {
    const { desk } = openTestDesk({ profile: movedByLaterVersion({ projected: true }) });
    const refused = { ok: false, error: { kind: 'unreadable-organization', customer: 'ACME' } };
    expect(desk.unreadableCustomers()).toEqual(['ACME']);
    expect(desk.readOrganization('ACME')).toEqual(refused);
    expect(desk.openingTerms({ customer: 'ACME', openedAt: 0 })).toEqual(refused);
    expect(desk.changeOrganization({ type: 'set-organization', organization: acme })).toEqual(refused);
    expect(desk.organizations('').map(({ organization }) => organization.id)).toEqual(['FARO']);
    expect(desk.readOrganization('FARO').ok).toBe(true);
    expect(desk.organizationRegister().map(({ organization }) => organization.id)).toEqual(['FARO']);
    desk.close();
  });

  it('is derived by the first version that can read it', () => {
    const profile = movedByLaterVersion({ projected: false });
    openTestDesk({ profile }).desk.close();
    const file = openDatabase(join(profile, 'cases.db'));
    file.exec(`UPDATE organization_event SET body = replace(body, 'Mars/Olympus', '${acme.zone}')`);
    file.close();
    const { desk } = openTestDesk({ profile });
    expect(desk.unreadableCustomers()).toEqual([]);
    expect(desk.readOrganization('ACME')).toMatchObject({
      value: { card: { organization: { city: 'Porto' } } },
    });
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });
});
