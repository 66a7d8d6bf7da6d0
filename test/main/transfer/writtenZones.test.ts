import { describe, expect, it } from 'vitest';
import {
  planOrganizations,
  takeOrganizations,
} from '../../../main/transfer/organizations/takeOrganizations.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { desk as run, temporaryFile } from '../headless/runCommand.ts';

describe('a zone is taken in any way that it is written, and kept as the database has it', () => {
  it.each(['america/new_york', 'Eastern Standard Time'])('in a file of organizations: %s', async (zone) => {
    const { desk } = openTestDesk();
    const file = temporaryFile(`organization,name,short name,zone\nACME,Acme,acme,${zone}\n`, 'acme.csv');
    expect(await planOrganizations(english, desk, file)).toMatchObject({ value: { refused: [] } });
    await takeOrganizations(english, desk, file);
    expect(desk.organizationRegister()[0]?.organization.zone).toBe('America/New_York');
  });

  it('in an option of the command', async () => {
    const question = ['targets', '--severity', '2', '--opened', '2026-12-04T10:40:00Z', '--json', '--zone'];
    const { out } = await run([...question, 'w. europe standard time']);
    expect(JSON.parse(out)).toMatchObject({ zone: 'Europe/Berlin' });
  });

  it('in a question for the terms of a new case', () => {
    const { desk } = openTestDesk();
    opensCase(desk);
    const terms = desk.openingTerms({ customer: 'ACME', zone: 'Tokyo Standard Time', openedAt: 0 });
    expect(terms).toMatchObject({ value: { calendar: { zone: 'Asia/Tokyo' } } });
  });

  it('in a CSV of events', async () => {
    const file = temporaryFile(
      'case,type,at,by,title,severity,priority,edition,customer.id,customer.name,customer.zone\nC-1,opened,2026-03-06T21:45:00Z,AM,T,3,3,targets,A,Acme,Tokyo Standard Time\n',
      'events.csv',
    );
    const profile = temporaryProfile();
    expect(await run(['import', file, '--profile', profile])).toMatchObject({ code: 0 });
    const { out } = await run(['queue', '--json', '--profile', profile]);
    expect(JSON.parse(out)).toMatchObject({ customer: { zone: 'Asia/Tokyo' } });
  });
});
