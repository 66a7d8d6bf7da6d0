import { describe, expect, it } from 'vitest';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { aTeam } from '../support/aTeam.ts';
import { commandDesk, openedBy } from '../support/commandDesk.ts';

async function twoDesks() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [am, bk] = [commandDesk(team, 'AM'), commandDesk(team, 'BK')];
  for (const desk of [am, bk]) {
    await desk.joins();
    await desk.does(...aCustomer);
    await syncs(desk);
  }
  return { team, am, bk };
}

/** The same customer, moved. */
function inCity(city: string): object {
  const [customer] = aCustomer as ReadonlyArray<{ organization: object }>;
  return { ...customer, organization: { ...customer?.organization, city } };
}

const syncs = ({ run }: ReturnType<typeof commandDesk>) => run(['team', 'sync']);

describe('two desks of a team, by the command alone', () => {
  it('see what the other does once both have synced, as one log', async () => {
    const { am, bk } = await twoDesks();
    const [number = ''] = openedBy(await am.does(anOpening));
    expect(await syncs(am)).toMatchObject({ code: 0, out: expect.stringMatching(/^1 step sent/) });
    expect(await syncs(bk)).toMatchObject({ code: 0, out: expect.stringMatching(/^0 steps sent, [1-9]/) });
    expect((await bk.run(['queue'])).out).toContain(number);
    await bk.does({ type: 'respond', case: number });
    await syncs(bk);
    await syncs(am);
    const [first, second] = [await am.run(['export']), await bk.run(['export'])];
    expect(first.out).toContain('responded');
    expect(second.out).toBe(first.out);
  });

  it('work on without the server, and give numbers that no other desk gives', async () => {
    const { am, bk } = await twoDesks();
    const [backA, backB] = [am.goesOffline(), bk.goesOffline()];
    const [a] = openedBy(await am.does(anOpening));
    const [b] = openedBy(await bk.does(anOpening));
    expect(a).not.toBe(b);
    const { code, err } = await syncs(am);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('cannot be reached') });
    backA();
    backB();
    await syncs(am);
    await syncs(bk);
    await syncs(am);
    for (const desk of [am, bk]) {
      const { out } = await desk.run(['queue']);
      expect(out).toContain(a);
      expect(out).toContain(b);
    }
  });

  it('set aside what cannot stand beside what the other did meanwhile, and tell both', async () => {
    const { am, bk } = await twoDesks();
    const [number = ''] = openedBy(await am.does(anOpening));
    await syncs(am);
    await syncs(bk);
    await bk.does({ type: 'assign', case: number, owner: 'BK' });
    await am.does({ type: 'assign', case: number, owner: 'DN' });
    await syncs(am);
    const { code, out } = await syncs(bk);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('1 step could not stand') });
    await syncs(am);
    expect((await bk.run(['team', 'status'])).out).toMatch(/Set aside +1 of yours, 1 in the team/);
    expect((await am.run(['team', 'status'])).out).toMatch(/Set aside +0 of yours, 1 in the team/);
  });

  it('list what was set aside, and a line of the list settles it', async () => {
    const { am, bk } = await twoDesks();
    const [number = ''] = openedBy(await am.does(anOpening));
    await syncs(am);
    await syncs(bk);
    await am.does({ type: 'assign', case: number, owner: 'DN' }, inCity('Graz'));
    await bk.does({ type: 'assign', case: number, owner: 'BK' }, inCity('Linz'));
    await syncs(am);
    await syncs(bk);
    bk.goesOffline();
    const { code, out } = await bk.run(['team', 'aside']);
    expect(code).toBe(0);
    expect(out).toContain(`${number}: owner-set of BK, the case had another owner by then`);
    expect(out).toContain('donaulicht: set-organization of BK, the team changed the same meanwhile');
    const lines = out.split('\n').filter((line) => line.startsWith('{'));
    expect(await bk.run(['apply', '-', '--commands'], lines.join('\n'))).toMatchObject({ code: 0, err: '' });
    expect((await bk.run(['team', 'aside'])).out).toBe('Nothing is set aside.\n');
  });
});

describe('desk team status', () => {
  it('says who, where, how far, and which desks were here', async () => {
    const { am, bk } = await twoDesks();
    await am.does(anOpening, anOpening);
    const { code, out } = await am.run(['team', 'status']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Server +reached\nYou +AM, admin, at the desk AM-\w{3}\nLog +0 events, as the team has it/,
    );
    expect(out).toMatch(/To send +2 steps\nNot taken +nothing\nSet aside +nothing\nNumbers +48 left/);
    await syncs(am);
    await syncs(bk);
    expect((await am.run(['team', 'status'])).out).toMatch(/BK-\w{3} +BK/);
  });

  it('says without the server what it knows, and as of when', async () => {
    const { am } = await twoDesks();
    await am.does(anOpening);
    await syncs(am);
    await am.does(anOpening);
    am.goesOffline();
    const { code, out } = await am.run(['team', 'status']);
    expect(code).toBe(1);
    expect(out).toMatch(/cannot be reached/);
    expect(out).toMatch(/last reached \w/);
    expect(out).toMatch(/Log +3 events, the last one received \w.*\nTo send +1 step\n/);
  });
});

describe('desk team check', () => {
  it('compares log and chain with the server, and what is derived with the other desks', async () => {
    const { am, bk } = await twoDesks();
    await am.does(anOpening);
    await syncs(am);
    await syncs(bk);
    const first = await am.run(['team', 'check']);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('up to event 3') });
    expect(first.out).toContain('No other desk has said');
    const second = await bk.run(['team', 'check']);
    expect(second).toMatchObject({ code: 0, out: expect.stringMatching(/the same as at AM-\w{3}/) });
  });
});

describe('a desk without a team', () => {
  it.each(['status', 'sync', 'check', 'members', 'leave'])(
    'is told so by team %s, and what to do',
    async (what) => {
      const desk = commandDesk({ number: 1 }, 'AM');
      await desk.does(...aCustomer);
      const { code, err } = await desk.run(['team', what, ...(what === 'leave' ? ['--keep'] : [])]);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('desk team join') });
    },
  );
});
