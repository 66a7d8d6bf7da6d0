import { describe, expect, it } from 'vitest';
import type { OrganizationCommand } from '../../../../shared/customer/organizationCommand.ts';
import { aContact, anOrganization } from '../../../support/anOrganization.ts';
import { openTestDesk } from '../../../support/memoryDesk.ts';

const contact = (id: string, name: string, email: string | null): OrganizationCommand => ({
  type: 'set-contact',
  contact: aContact({ id, name, email }),
});

describe('contacts of all customers', () => {
  const { desk } = openTestDesk();
  const done = desk.changeOrganizations([
    { type: 'set-organization', organization: anOrganization({ name: 'Acme Freight' }) },
    contact('c1', 'Marina Duarte', 'marina@acme.example'),
    contact('c2', 'Duarte Inês', null),
    contact('c3', 'Rui Matos', 'rui@duartes.example'),
  ]);
  const found = (text: string): ReadonlyArray<string> => desk.contacts(text).map(({ id }) => id);

  it('are found by name and address, without regard to accents, the best match first', () => {
    expect(done.ok).toBe(true);
    expect(found('duarte')).toEqual(['c2', 'c1', 'c3']);
    expect(found('ines duarte')).toEqual(['c2']);
    expect(found('marina@')).toEqual(['c1']);
  });

  it('say whose they are', () => {
    expect(desk.contacts('matos')).toEqual([
      {
        id: 'c3',
        name: 'Rui Matos',
        email: 'rui@duartes.example',
        customer: 'ACME',
        customerName: 'Acme Freight',
      },
    ]);
  });

  it('are not guessed from a slip of the keys', () => {
    expect(found('mtaos')).toEqual([]);
  });
});
