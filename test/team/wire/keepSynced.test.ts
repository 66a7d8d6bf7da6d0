import { describe, expect, it } from 'vitest';
import { afterMs } from '../../../main/scheduling/systemTimer.ts';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { aCable } from '../support/aCable.ts';
import { aKeptWire, comes, type TestWire } from '../support/aKeptWire.ts';
import { administrator, aTeam, type Handle, loginOf } from '../support/aTeam.ts';
import { aWireDesk, logOf, type WireDesk } from '../support/aWireDesk.ts';
import { serverPlace } from '../support/serverPlace.ts';

async function twoDesks(other: Handle = 'BK') {
  const team = await aTeam(['AM', 'admin'], [other, 'analyst']);
  return { team, ann: aWireDesk(team, 'D1', 'AM'), ben: aWireDesk(team, 'D2', other) };
}

const isLive = (wire: TestWire) => comes(() => expect(wire.state().link).toBe('live'));
const isOffline = (wire: TestWire) => comes(() => expect(wire.state().link).toBe('offline'));
const areEqual = (ann: WireDesk, ben: WireDesk, count: number) =>
  comes(() => {
    expect(logOf(ben)).toHaveLength(count);
    expect(logOf(ben)).toEqual(logOf(ann));
  });

/** Ends what the server holds for a login. */
const endsConnections = async (login: string, which = 'true') =>
  (await administrator()).ask(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND ${which} AND application_name = 'Severity Desk'`,
    login,
  );

describe('a wire that is kept up', () => {
  it('carries what one desk does to the other, without being asked', async () => {
    const { team, ann, ben } = await twoDesks();
    const [near, far] = [aKeptWire(team, ann), aKeptWire(team, ben)];
    await Promise.all([near, far].map(isLive));
    let number = '';
    near.does(() => {
      number = opensCase(ann.desk);
    });
    await areEqual(ann, ben, 2);
    far.does(() => does(ben.desk, { type: 'note', case: number, text: 'Seen' }));
    await areEqual(ben, ann, 3);
    expect(near.stands()).toEqual({ link: 'live', pending: 0, fault: undefined });
  });

  it('says since when and why the team is not reached, and sends what was done meanwhile once it is', async () => {
    const { team, ann, ben } = await twoDesks();
    const cable = await aCable();
    const [near, far] = [aKeptWire(team, ann, { port: cable.port }), aKeptWire(team, ben)];
    await Promise.all([near, far].map(isLive));
    cable.cut();
    await isOffline(near);
    near.does(() => opensCase(ann.desk));
    far.does(() => opensCase(ben.desk));
    expect(near.stands().pending).toBe(1);
    expect(near.state().problem?.words).toMatch(/connection .* was lost|cannot be reached/);
    cable.mend();
    await isLive(near);
    await areEqual(ann, ben, 4);
    expect(near.stands().fault).toBeUndefined();
  });

  it('is not held up by a way that swallows all, and sends nothing twice', async () => {
    const { team, ann, ben } = await twoDesks();
    const cable = await aCable();
    const near = aKeptWire(team, ann, { port: cable.port, answerMs: 1_500 });
    await isLive(near);
    cable.swallow();
    near.does(() => opensCase(ann.desk));
    await isOffline(near);
    cable.mend();
    await comes(() => expect(near.stands()).toMatchObject({ link: 'live', pending: 0 }));
    await ben.syncs();
    expect(logOf(ben)).toHaveLength(2);
  });

  it('connects again where the server ends what listens, or what works', async () => {
    const { team, ann, ben } = await twoDesks('EN');
    const [near, far] = [aKeptWire(team, ann), aKeptWire(team, ben)];
    await Promise.all([near, far].map(isLive));
    for (const which of ["query LIKE 'LISTEN%'", "query NOT LIKE 'LISTEN%'"]) {
      await endsConnections(loginOf('EN'), which);
      near.does(() => opensCase(ann.desk));
    }
    await areEqual(ann, ben, 4);
  });

  it('asks for the head where no hint comes', async () => {
    const { team, ann, ben } = await twoDesks();
    const [near] = [aKeptWire(team, ann)];
    const far = aKeptWire(team, ben, {
      spoilt: (server) => ({ ...server, listen: () => Promise.resolve() }),
      // Twenty seconds pass in one.
      times: { after: (wait, run) => afterMs(wait / 20, run), monotonic: () => performance.now() * 20 },
    });
    await Promise.all([near, far].map(isLive));
    near.does(() => opensCase(ann.desk));
    await areEqual(ann, ben, 2);
  });

  it('works over one connection where the login has no second one', async () => {
    const { team, ann, ben } = await twoDesks('EN');
    const boss = await administrator();
    await endsConnections(loginOf('EN'));
    await boss.ask(`ALTER ROLE ${loginOf('EN')} CONNECTION LIMIT 1`);
    try {
      const far = aKeptWire(team, ben);
      await isLive(far);
      const near = aKeptWire(team, ann);
      await isLive(near);
      near.does(() => opensCase(ann.desk));
      await areEqual(ann, ben, 2);
      await far.end();
    } finally {
      await boss.ask(`ALTER ROLE ${loginOf('EN')} CONNECTION LIMIT -1`);
    }
  });

  it('stops for good at a log that is not the team’s, and the desk works on', async () => {
    const { team, ann } = await twoDesks();
    opensCase(ann.desk);
    await ann.syncs();
    await (await administrator()).ask(
      'UPDATE desk.event SET chain = sha256(chain) WHERE team = $1',
      team.number,
    );
    const near = aKeptWire(team, ann);
    await comes(() => expect(near.stands()).toMatchObject({ link: 'stopped', fault: 'page' }));
    near.does(() => opensCase(ann.desk));
    expect(near.stands()).toMatchObject({ link: 'stopped', pending: 1 });
    expect(near.state().problem?.words).toContain('was changed');
  });

  it('waits for a person where the password is wrong, and goes on with the right one', async () => {
    const { team, ann } = await twoDesks();
    let password = 'wrong';
    const near = aKeptWire(team, ann, { password: () => password });
    await comes(() => expect(near.stands()).toMatchObject({ link: 'stopped', fault: 'password' }));
    const tries = near.told.length;
    password = serverPlace().password;
    near.does(() => opensCase(ann.desk));
    expect(near.told).toHaveLength(tries);
    near.tryAgain();
    await comes(() => expect(near.stands()).toMatchObject({ link: 'live', pending: 0 }));
  });

  it('tells the others that the desk is here, how far it is and what it waits to send', async () => {
    const { team, ann, ben } = await twoDesks();
    opensCase(ann.desk);
    await ann.syncs();
    await isLive(aKeptWire(team, ben));
    const server = await ann.connect();
    await comes(async () => {
      const seen = await server.ask(
        'SELECT desk, head, pending FROM desk.presence WHERE team = $1',
        team.number,
      );
      expect(seen).toEqual([{ desk: 'D2', head: 2, pending: 0 }]);
    });
  });

  it('follows forged hints by asking for the head, and not for each of them', async () => {
    const { team, ann, ben } = await twoDesks();
    opensCase(ben.desk);
    await ben.syncs();
    let heads = 0;
    const spoilt: NonNullable<Parameters<typeof aKeptWire>[2]>['spoilt'] = (server) => ({
      ...server,
      head() {
        heads += 1;
        return server.head();
      },
    });
    const near = aKeptWire(team, ann, { spoilt });
    await isLive(near);
    const liar = await team.another('BK');
    const before = heads;
    await liar.ask(
      "SELECT pg_notify($1, 'cases ' || n) FROM generate_series(1, 5000) n",
      `desk_${team.number}`,
    );
    await comes(() => expect(heads).toBeGreaterThan(before));
    expect(heads - before).toBeLessThan(500);
    expect(ann.team.cases.head().g).toBe(2);
  });

  it('ends at once, whatever it waits for', async () => {
    const { team, ann } = await twoDesks();
    const cable = await aCable();
    // Longer than a test may take.
    const near = aKeptWire(team, ann, { port: cable.port, answerMs: 600_000 });
    await isLive(near);
    cable.swallow();
    near.does(() => opensCase(ann.desk));
    await near.end();
    expect(near.stands().pending).toBe(1);
  });
});

it('a desk that comes back after long sends and takes all of it', async () => {
  const { team, ann, ben } = await twoDesks();
  const far = aKeptWire(team, ben);
  await isLive(far);
  for (let n = 0; n < 30; n += 1) far.does(() => opensCase(ben.desk, { title: `Of Ben ${n}` }));
  const number = opensCase(ann.desk);
  for (let n = 0; n < 220; n += 1) does(ann.desk, { type: 'note', case: number, text: `Note ${n}` });
  const near = aKeptWire(team, ann);
  await comes(() => expect(near.stands()).toMatchObject({ link: 'live', pending: 0 }));
  await areEqual(ann, ben, 30 * 2 + 222);
  expect([ann, ben].flatMap(({ desk }) => desk.check().problems)).toEqual([]);
});
