import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileTokens } from '../../../main/ipc/fileTokens.ts';
import { createOrganizationHandlers } from '../../../main/ipc/organizationHandlers.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

function chosen(text: string | null) {
  const path = join(temporaryProfile(), 'customers.csv');
  if (text !== null) writeFileSync(path, text);
  const { desk } = openTestDesk();
  const handlers = createOrganizationHandlers({
    desk,
    tokens: createFileTokens(() => 'token-1'),
    dialogs: {
      chooseToOpen: async () => (text === null ? null : path),
    },
  });
  return { desk, handlers, path };
}

const FILE = 'organization,name,short name,zone\nFARO,Faro Marítimo,faro,Europe/Lisbon\n';

describe('a file of organizations from the window', () => {
  it('is shown with what it holds before anything is taken, under a token', async () => {
    const { desk, handlers } = chosen(FILE);
    expect(await handlers['organization.chooseFile']({})).toEqual({
      ok: true,
      value: { file: 'token-1', name: 'customers.csv', rows: 1, organizations: 1, contacts: 0, refused: [] },
    });
    expect(desk.organizationRegister()).toEqual([]);
  });

  it('is taken by its token, never by a path', async () => {
    const { desk, handlers, path } = chosen(FILE);
    await handlers['organization.chooseFile']({});
    expect(await handlers['organization.importFile']({ file: path })).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'file' },
    });
    expect(await handlers['organization.importFile']({ file: 'token-1' })).toEqual({
      ok: true,
      value: { organizations: 1, contacts: 0 },
    });
    expect(desk.organizationRegister()).toHaveLength(1);
  });

  it('that nobody chose is nothing', async () => {
    const { handlers } = chosen(null);
    expect(await handlers['organization.chooseFile']({})).toEqual({ ok: true, value: null });
  });
});
