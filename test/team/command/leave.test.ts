import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { aTeam } from '../support/aTeam.ts';
import { commandDesk, openedBy } from '../support/commandDesk.ts';

const TITLE = 'Nobody can call';

async function aDesk() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const am = commandDesk(team, 'AM');
  await am.joins();
  await am.does(...aCustomer);
  await am.run(['team', 'sync']);
  const [number = ''] = openedBy(await am.does(anOpening));
  return { team, am, number };
}

describe('desk team leave', () => {
  it('sends what waits, and keeps the copy for reading alone', async () => {
    const { team, am, number } = await aDesk();
    expect(await am.run(['team', 'leave', '--keep'])).toMatchObject({ code: 0, err: '' });
    const bk = commandDesk(team, 'BK');
    await bk.joins();
    expect((await bk.run(['queue'])).out).toContain(number);
    expect((await am.run(['queue'])).out).toContain(TITLE);
    const { code, err } = await am.does({ type: 'respond', case: number });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining('this desk has left the team Test'),
    });
    expect((await am.run(['team', 'sync'])).err).toContain('left the team Test on');
  });

  it('after which the desk can come back, and goes on', async () => {
    const { am, number } = await aDesk();
    await am.run(['team', 'leave', '--keep']);
    expect(await am.joins()).toMatchObject({ code: 0 });
    expect(await am.does({ type: 'respond', case: number })).toMatchObject({ code: 0 });
    expect(await am.run(['team', 'sync'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 step sent/),
    });
  });

  it('removes the copy with its copies and files, and nothing of it is left in the folder', async () => {
    const { am } = await aDesk();
    await am.run(['backup']);
    const attachments = join(am.profile, 'attachments');
    mkdirSync(attachments);
    writeFileSync(join(attachments, 'a'.repeat(64)), TITLE);
    expect(await am.run(['team', 'leave', '--remove'])).toMatchObject({ code: 0, err: '' });
    const left = readdirSync(am.profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(TITLE));
    expect(left.map(({ name }) => name)).toEqual([]);
    expect(existsSync(join(am.profile, 'team.json'))).toBe(false);
    expect(await am.run(['check'])).toMatchObject({ code: 0, out: expect.stringContaining('0 events') });
    expect(await am.joins()).toMatchObject({ code: 0, out: expect.stringContaining('Up to date: 3 events') });
  });

  it('refuses without the server while something waits, and writes it to a file where it is forced', async () => {
    const { am } = await aDesk();
    am.goesOffline();
    const refused = await am.run(['team', 'leave', '--remove']);
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringMatching(/cannot be reached.*\n1 step.*--unsent/s),
    });
    expect((await am.run(['queue'])).out).toContain(TITLE);
    expect(await am.run(['team', 'leave', '--remove', '--unsent'])).toMatchObject({ code: 0 });
    const file = readdirSync(am.profile).find((name) => name.startsWith('unsent-')) ?? '';
    expect(readFileSync(join(am.profile, file), 'utf8')).toContain(TITLE);
    expect(await am.run(['check'])).toMatchObject({ code: 0, out: expect.stringContaining('0 events') });
  });

  it.each([[[]], [['--keep', '--remove']]])('with %j asks what becomes of the copy', async (args) => {
    const { am } = await aDesk();
    const { code, err } = await am.run(['team', 'leave', ...args]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--keep') });
  });
});
