import { describe, expect, it } from 'vitest';
import { raiseVersions } from '../../../main/team/roster/raiseVersions.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import { aTeam } from '../support/aTeam.ts';
import { addressOf, connectFor, faultOfAsked } from '../support/aWire.ts';

const beats = (server: TeamServer, eventVersion: number) =>
  server.beat({ protocol: 1, eventVersion, head: 0, pending: 0, viewing: null, writing: false, says: {} });

async function aMixedTeam() {
  const { number } = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const am = await connectFor(addressOf(number, 'AM'));
  const bk = await connectFor(addressOf(number, 'BK'), { desk: 'D2' });
  await beats(am, 9);
  await beats(bk, 2);
  return { number, am, bk };
}

describe('the versions of a team', () => {
  it('are raised by an admin once every desk can read along; those that cannot are named', async () => {
    const { number, am, bk } = await aMixedTeam();
    const wanted = { eventVersion: 9, leastProtocol: 1 };
    expect(await raiseVersions(am, number, wanted)).toMatchObject({
      ok: false,
      error: [{ handle: 'BK', desk: 'D2', eventVersion: 2 }],
    });
    expect((await am.head()).eventVersion).toBe(2);
    await beats(bk, 9);
    expect(await raiseVersions(am, number, wanted)).toEqual({ ok: true, value: null });
    expect((await bk.head()).eventVersion).toBe(9);
  });

  it('are raised all the same where an admin wants it so', async () => {
    const { number, am } = await aMixedTeam();
    const raised = await raiseVersions(am, number, { eventVersion: 9, leastProtocol: 1 }, true);
    expect(raised.ok).toBe(true);
    expect((await am.head()).eventVersion).toBe(9);
  });

  it('are not for others', async () => {
    const { number, bk } = await aMixedTeam();
    expect(await faultOfAsked(raiseVersions(bk, number, { eventVersion: 2, leastProtocol: 1 }))).toBe('role');
  });
});
