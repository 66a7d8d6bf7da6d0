import { describe, expect, it } from 'vitest';
import { EVENT_VERSION } from '../../../main/persistence/upcast.ts';
import { aTeam } from '../support/aTeam.ts';
import { addressOf, connectFor } from '../support/aWire.ts';
import { commandDesk } from '../support/commandDesk.ts';

describe('desk team raise', () => {
  it('names the desks that could not read along, and goes on when they can', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const am = commandDesk(team, 'AM');
    await am.joins();
    const old = await connectFor(addressOf(team.number, 'BK'), { desk: 'BK-OLD' });
    const beats = (eventVersion: number) =>
      old.beat({ protocol: 1, eventVersion, head: 0, pending: 0, viewing: null, writing: false, says: {} });
    await beats(EVENT_VERSION - 1);
    const { code, err } = await am.run(['team', 'raise']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('BK on BK-OLD') });
    await beats(EVENT_VERSION);
    expect(await am.run(['team', 'raise'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${EVENT_VERSION}`),
    });
  });

  it('is for an admin', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'lead']);
    const bk = commandDesk(team, 'BK');
    await bk.joins();
    expect((await bk.run(['team', 'raise'])).code).toBe(1);
  });
});
