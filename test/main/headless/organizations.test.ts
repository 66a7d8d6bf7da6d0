import { describe, expect, it } from 'vitest';
import { desk, linesOf, temporaryFile, temporaryFolder } from './runCommand.ts';

const FILE = `organization,name,short name,zone,holidays,contact,contact name,trained on
FARO,Faro Marítimo,faro,Europe/Lisbon,PT,F-1,Rita Montalvo,2026-12-03
FARO,Faro Marítimo,faro,Europe/Lisbon,PT,F-2,Duarte Salvaterra,
`;

async function imported(): Promise<string> {
  const profile = temporaryFolder();
  const file = temporaryFile(FILE, 'customers.csv');
  const { code, out } = await desk(['organizations', 'import', file, '--profile', profile]);
  expect({ code, out }).toEqual({ code: 0, out: '1 organization, 2 contacts on record\n' });
  return profile;
}

describe('organizations', () => {
  it('are listed as a table, or with all that is known of them as JSON', async () => {
    const profile = await imported();
    const table = await desk(['organizations', 'list', '--profile', profile]);
    expect(linesOf(table.out)[1]).toMatch(/^FARO {2}Faro Marítimo .*Europe\/Lisbon {2}PT .*2$/);
    const { out } = await desk(['organizations', 'list', '--json', '--profile', profile]);
    expect(JSON.parse(out)).toMatchObject({
      organization: { id: 'FARO', shortName: 'faro' },
      contacts: [
        { id: 'F-1', trainedAt: Date.parse('2026-12-03T00:00:00Z') },
        { id: 'F-2', trainedAt: null },
      ],
    });
  });

  it('written to a file and taken into another profile are the same there', async () => {
    const first = await desk(['organizations', 'export', '--profile', await imported()]);
    const profile = temporaryFolder();
    await desk(['organizations', 'import', temporaryFile(first.out, 'all.csv'), '--profile', profile]);
    const second = await desk(['organizations', 'export', '--profile', profile]);
    expect(second).toMatchObject({ code: 0, out: first.out });
  });

  it('are not taken at all when some rows are wrong, and each of these is named', async () => {
    const profile = temporaryFolder();
    const bad = FILE.replace('2026-12-03', 'Thursday').replace('F-2,', ',');
    const file = temporaryFile(bad, 'customers.csv');
    const { code, err } = await desk(['organizations', 'import', file, '--profile', profile]);
    expect(code).toBe(1);
    expect(linesOf(err)).toEqual([
      'Row 2 (trained on): “Thursday” is neither a date such as 2026-12-24 nor a full instant',
      'Row 3 (contact): empty',
      'Nothing of customers.csv was taken.',
    ]);
    expect(await desk(['organizations', 'list', '--profile', profile])).toMatchObject({
      out: 'No organizations.\n',
    });
  });

  it('come from a file that is there', async () => {
    const { code, err } = await desk([
      'organizations',
      'import',
      '/no/such.csv',
      '--profile',
      temporaryFolder(),
    ]);
    expect({ code, err }).toEqual({ code: 1, err: 'such.csv: there is no such file.\n' });
  });
});
