import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDoor } from '../../support/openDoor.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

function aFile(text: string): string {
  const path = join(temporaryProfile(), 'customers.csv');
  writeFileSync(path, text);
  return path;
}

const FILE = 'organization,name,short name,zone\nFARO,Faro Marítimo,faro,Europe/Lisbon\n';

describe('a file of organizations from the window', () => {
  it('is shown with what it holds before anything is taken, under a token', async () => {
    const { desk, ask } = openDoor({ chosen: aFile(FILE) });
    expect(await ask('organization.chooseFile', {})).toEqual({
      ok: true,
      value: {
        file: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'customers.csv',
        rows: 1,
        organizations: 1,
        contacts: 0,
        refused: [],
      },
    });
    expect(desk.organizationRegister()).toEqual([]);
  });

  it('is taken by its token, never by a path', async () => {
    const path = aFile(FILE);
    const { desk, ask } = openDoor({ chosen: path });
    const plan = await ask('organization.chooseFile', {});
    expect(await ask('organization.importFile', { file: path })).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'file' },
    });
    expect(await ask('organization.importFile', { file: plan.ok && plan.value?.file })).toEqual({
      ok: true,
      value: { organizations: 1, contacts: 0 },
    });
    expect(desk.organizationRegister()).toHaveLength(1);
  });

  it('that nobody chose is nothing', async () => {
    expect(await openDoor().ask('organization.chooseFile', {})).toEqual({ ok: true, value: null });
  });
});
