import type { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FaultyWay, openFaultyWay } from '../../support/team/faultyWay.ts';
import { aNote, type PushedStep } from '../support/aStep.ts';
import { aTeam, loginOf } from '../support/aTeam.ts';
import { type Connected, connect } from '../support/connect.ts';
import { serverPlace } from '../support/serverPlace.ts';

const TIMES = 5;
/** A push is longer than this, and what opens a connection is not. */
const A_PUSH = 800;

async function aWay(): Promise<FaultyWay> {
  const way = await openFaultyWay(serverPlace());
  onTestFinished(() => way.end());
  return way;
}

const through = ({ port }: FaultyWay): Promise<Connected> =>
  connect(loginOf('AM'), serverPlace().password, { port });

const push = ({ client }: { readonly client: Client }, team: number, ...steps: ReadonlyArray<PushedStep>) =>
  client
    .query<{ outcome: string }>({
      text: "SELECT outcome FROM desk.push($1, 'cases', 'D1', 1, $2)",
      values: [team, JSON.stringify(steps)],
      query_timeout: 2_000,
    } as never)
    .then(({ rows }) => rows.map(({ outcome }) => outcome));

const long = { says: { text: 'x'.repeat(1_000) } };

describe('a push', () => {
  it('whose answer is lost after the commit was done once, and is known when it is sent again', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    const way = await aWay();
    for (let time = 0; time < TIMES; time += 1) {
      const step = aNote('1', time, 'AM', long);
      const desk = await through(way);
      way.loseNextAnswer(A_PUSH);
      await expect(push(desk, number, step)).rejects.toThrow();
      expect(await push(await through(way), number, step)).toEqual(['known']);
    }
    expect(way.lostAnswers()).toBe(TIMES);
    const desk = await through(way);
    expect(await desk.ask('SELECT count(*) AS n FROM desk.event WHERE team = $1', number)).toEqual([
      { n: TIMES },
    ]);
  });

  it('over a way that swallows all is in doubt after its time limit, and is sent again', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    const way = await aWay();
    const desk = await through(way);
    const step = aNote('1', 0, 'AM');
    way.swallow();
    await expect(push(desk, number, step)).rejects.toThrow(/timeout/);
    way.heal();
    expect(await push(await through(way), number, step)).toEqual(['taken']);
  });

  it('over a way that is cut or shut is told at once', async () => {
    const { number } = await aTeam(['AM', 'admin']);
    const way = await aWay();
    const desk = await through(way);
    expect(way.cut()).toBe(1);
    await expect(push(desk, number, aNote('1', 0, 'AM'))).rejects.toThrow();
    way.shut();
    await expect(through(way)).rejects.toThrow();
    way.heal();
    expect(await push(await through(way), number, aNote('1', 0, 'AM'))).toEqual(['taken']);
  });
});
