import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { aTeam } from '../support/aTeam.ts';
import { type CommandDesk, commandDesk } from '../support/commandDesk.ts';

const bytes = randomBytes(300_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');

/** A lead takes a case with a file into the team, as a file of events brings one. */
async function opensWithFile(lead: CommandDesk): Promise<string> {
  await lead.does(...aCustomer);
  mkdirSync(join(lead.profile, 'attachments'));
  writeFileSync(join(lead.profile, 'attachments', sha256), bytes);
  const { title, severity, priority } = anOpening;
  const event = {
    ...{ case: '48247', type: 'opened', at: '2026-03-03T10:00:00Z', by: 'import', title, severity, priority },
    customer: { id: 'donaulicht', name: 'Donaulicht', zone: 'Europe/Vienna' },
    edition: 'targets',
    attachments: [{ name: 'console.log', sha256, bytes: bytes.length }],
  };
  const path = join(temporaryProfile(), 'events.jsonl');
  writeFileSync(path, `${JSON.stringify(event)}\n`);
  expect(await lead.run(['import', path])).toMatchObject({ code: 0 });
  return '48247';
}

describe('desk team files', () => {
  it('fetches the files of a case, and puts them into a folder', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const [am, bk] = [commandDesk(team, 'AM'), commandDesk(team, 'BK')];
    for (const one of [am, bk]) await one.joins();
    const number = await opensWithFile(am);
    const synced = await am.run(['team', 'sync']);
    expect(synced).toMatchObject({ code: 0, err: '', out: expect.stringContaining('1 file sent') });
    await bk.run(['team', 'sync']);
    const folder = join(temporaryProfile(), 'evidence');
    const args = ['team', 'files', '--case', number, '--to', folder];
    expect(await bk.run(args)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'console.log')).equals(bytes)).toBe(true);
    expect(await bk.run(args)).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
    // From here on it is on this desk too.
    bk.goesOffline();
    const again = ['team', 'files', '--case', number, '--to', temporaryProfile()];
    expect(await bk.run(again)).toMatchObject({ code: 0, err: '' });
  });

  it('says of a file that is not to be had why, and what to do', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const [am, bk] = [commandDesk(team, 'AM'), commandDesk(team, 'BK')];
    for (const one of [am, bk]) await one.joins();
    const number = await opensWithFile(am);
    writeFileSync(join(am.profile, 'attachments', sha256), 'damaged');
    const synced = await am.run(['team', 'sync']);
    expect(synced).toMatchObject({ code: 1, err: expect.stringContaining('1 file not sent') });
    await bk.run(['team', 'sync']);
    const folder = join(temporaryProfile(), 'evidence');
    const { code, err } = await bk.run(['team', 'files', '--case', number, '--to', folder]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('has not sent it yet') });
    expect(existsSync(join(folder, 'console.log'))).toBe(false);
    bk.goesOffline();
    const offline = await bk.run(['team', 'files', '--case', number, '--to', folder]);
    expect(offline).toMatchObject({ code: 1, err: expect.stringContaining('cannot be reached') });
  });
});
