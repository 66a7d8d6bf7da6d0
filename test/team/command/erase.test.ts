import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { aTeam } from '../support/aTeam.ts';
import { commandDesk, openedBy } from '../support/commandDesk.ts';

const TITLE = 'Nobody can call';

async function twoDesks() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [am, bk] = [commandDesk(team, 'AM'), commandDesk(team, 'BK')];
  for (const one of [am, bk]) await one.joins();
  await am.does(...aCustomer);
  const [number = ''] = openedBy(await am.does(anOpening));
  for (const one of [am, bk]) await one.run(['team', 'sync']);
  return { team, am, bk, number };
}

const holds = (profile: string, text: string): ReadonlyArray<string> =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(({ name }) => name);

describe('desk team erase', () => {
  it('says what it would erase and what it does not reach, and erases nothing before it is told to', async () => {
    const { am, number } = await twoDesks();
    const { code, out } = await am.run(['team', 'erase', '--case', number, '--reason', 'asked for']);
    expect(code).toBe(0);
    expect(out).toContain(`${number}  ${TITLE}`);
    expect(out).toMatch(/Nothing was erased yet.*--yes.*Not reached: exports/s);
    expect((await am.run(['queue'])).out).toContain(TITLE);
  });

  it('erases on the server and here, and the next sync of another desk follows', async () => {
    const { am, bk, number } = await twoDesks();
    expect(holds(bk.profile, TITLE)).not.toEqual([]);
    const args = ['team', 'erase', '--case', number, '--reason', 'asked for', '--yes'];
    expect(await am.run(args)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('words of 1 event'),
    });
    expect(await bk.run(['team', 'sync'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 event lost'),
    });
    for (const one of [am, bk]) {
      expect((await one.run(['queue'])).out).toContain(`${number}`);
      expect(await one.run(['check'])).toMatchObject({ code: 0 });
      expect(holds(one.profile, TITLE)).toEqual([]);
    }
    expect((await am.run(args)).out).toContain('nothing left to erase');
  });

  it('erases all cases of a customer, and what is kept of it, after it said both', async () => {
    const { am, bk, number } = await twoDesks();
    const args = ['team', 'erase', '--customer', 'donaulicht', '--reason', 'asked for'];
    const dry = await am.run(args);
    expect(dry.out).toContain(`${number}  ${TITLE}`);
    expect(dry.out).toMatch(/kept of Donaulicht.* \(donaulicht\).*: [1-9]\d* changes? with words/);
    expect(holds(am.profile, 'Donaulicht')).not.toEqual([]);
    expect((await am.run([...args, '--yes'])).out).toMatch(/words of [1-9]/);
    await bk.run(['team', 'sync']);
    for (const { profile } of [am, bk]) {
      expect([...holds(profile, TITLE), ...holds(profile, 'Donaulicht')]).toEqual([]);
    }
    expect((await am.run(args)).out).toContain('nothing left to erase');
  });

  it('is for admins', async () => {
    const { bk, number } = await twoDesks();
    const refused = await bk.run(['team', 'erase', '--case', number, '--reason', 'x', '--yes']);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Only an admin') });
  });

  it.each([[[]], [['--case', '1', '--customer', 'x']]])('with %j asks for one of the two', async (which) => {
    const { am } = await twoDesks();
    const { code, err } = await am.run(['team', 'erase', ...which, '--reason', 'x']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('one of the two') });
  });
});
