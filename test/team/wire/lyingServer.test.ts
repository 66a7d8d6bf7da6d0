import { describe, expect, it } from 'vitest';
import { syncOnce } from '../../../main/team/wire/sync/syncOnce.ts';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { administrator, aTeam } from '../support/aTeam.ts';
import { aWireDesk, logOf, type WireDesk } from '../support/aWireDesk.ts';

/** Two desks and a server with six events, of which Ann has all and Ben none. */
async function aLog() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
  const number = opensCase(ann.desk);
  for (const text of ['1', '2', '3', '4']) does(ann.desk, { type: 'note', case: number, text });
  await ann.syncs();
  /** What only who owns the database can do. */
  const owner = async (sql: string) =>
    (await administrator()).ask(`${sql.replace('WHERE', `WHERE team = ${team.number} AND`)}`);
  return { team, ann, ben, number, owner };
}

const problemOf = async (desk: WireDesk) => {
  const done = await syncOnce(await desk.connect(), desk.parts);
  return done.ok ? null : { problem: done.error.problem, g: done.error.g };
};

describe('a server that does not give the log of the team is noticed where', () => {
  it.each([
    ['an event is missing', 'DELETE FROM desk.event WHERE g = 3', { problem: 'hole', g: 4 }],
    [
      'a line says something else',
      "UPDATE desk.event SET body = body || ' ' WHERE g = 3",
      { problem: 'broken', g: 3 },
    ],
    [
      'an event has another author',
      `UPDATE desk.event SET "by" = 'BK' WHERE g = 3`,
      { problem: 'broken', g: 3 },
    ],
    [
      'a line and its hash were changed',
      "UPDATE desk.event SET body = '{}', body_sha = sha256('{}') WHERE g = 3",
      { problem: 'broken', g: 3 },
    ],
  ])('%s', async (_, change, found) => {
    const { ben, owner } = await aLog();
    await owner(change);
    expect(await problemOf(ben)).toEqual(found);
    expect(logOf(ben)).toEqual([]);
  });

  it('it was set back to an older state', async () => {
    const { ann, owner } = await aLog();
    await owner('DELETE FROM desk.event WHERE g > 4');
    await owner('UPDATE desk.log SET head = 4 WHERE log = $$cases$$');
    expect(await problemOf(ann)).toEqual({ problem: 'went-back', g: 6 });
  });

  it('its whole history was written anew, by each desk that had the old one', async () => {
    const { ann, ben, owner } = await aLog();
    await owner('UPDATE desk.event SET chain = sha256(chain) WHERE log = $$cases$$ AND g > 1');
    expect(await problemOf(ann)).toEqual({ problem: 'rewritten', g: 6 });
    expect(await problemOf(ben)).toEqual({ problem: 'broken', g: 2 });
  });
});

describe('a desk that noticed', () => {
  it('sends nothing more, and works on', async () => {
    const { ann, number, owner } = await aLog();
    await owner('UPDATE desk.event SET chain = sha256(chain) WHERE log = $$cases$$ AND g > 1');
    does(ann.desk, { type: 'note', case: number, text: 'Alone' });
    await problemOf(ann);
    expect([ann.sent, ann.team.waiting().steps]).toEqual([[5], 1]);
    does(ann.desk, { type: 'note', case: number, text: 'Still alone' });
    expect(ann.team.waiting().steps).toBe(2);
  });

  it('says what happened and what to do', async () => {
    const { ann, owner } = await aLog();
    await owner('UPDATE desk.event SET chain = sha256(chain) WHERE log = $$cases$$ AND g > 1');
    const done = await syncOnce(await ann.connect(), ann.parts);
    expect(done.ok ? '' : done.error.reason).toBe(
      "The history of the team's server was changed: at event 6 it is not the one that this desk has. This desk takes nothing more from it and sends nothing; it works on alone and keeps what it does. Tell who administers the server.",
    );
  });
});

it('a line that was erased is taken, since its place in the chain holds', async () => {
  const { ben, owner } = await aLog();
  await owner(`UPDATE desk.event SET body = replace(body, '"2"', '"[erased]"'), erased = true WHERE g = 4`);
  expect(await problemOf(ben)).toBeNull();
});
