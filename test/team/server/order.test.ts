import { describe, expect, it } from 'vitest';
import { aNote } from '../support/aStep.ts';
import { aTeam } from '../support/aTeam.ts';

const WRITERS = 8;
const EACH = 25;

/** With time between the number and the commit, in which the sequence below loses events. */
const PAUSED_PUSH = `WITH pushed AS MATERIALIZED (SELECT outcome FROM desk.push($1, 'cases', 'D1', 1, $2))
  SELECT outcome, pg_sleep(0.002 * random()) FROM pushed`;

/** Asks for what follows its cursor until the writers are done and nothing follows; gives all numbers that it saw. */
async function readAlong(
  page: (cursor: number) => Promise<ReadonlyArray<number>>,
  writing: Promise<unknown>,
) {
  const seen: number[] = [];
  let isOver = false;
  const over = writing.then(() => {
    isOver = true;
  });
  for (;;) {
    const wasOver = isOver;
    const found = await page(seen.at(-1) ?? 0);
    seen.push(...found);
    if (wasOver && found.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  await over;
  return seen;
}

async function times(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index += 1) await work(index);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the log of a team', () => {
  it('has numbers without a hole, and who reads along sees each, with eight that write', async () => {
    const team = await aTeam(['AM', 'admin']);
    const reader = await team.another('AM');
    const writers = await Promise.all(upTo(WRITERS).map(() => team.another('AM')));
    const writing = Promise.all(
      writers.map((desk, writer) =>
        times(EACH, (index) =>
          desk.ask(PAUSED_PUSH, team.number, JSON.stringify([aNote(`case ${writer}`, index, 'AM')])),
        ),
      ),
    );
    const page = async (cursor: number) => {
      const sql = "SELECT g FROM desk.event WHERE team = $1 AND log = 'cases' AND g > $2 ORDER BY g LIMIT 50";
      return (await reader.ask<{ g: number }>(sql, team.number, cursor)).map(({ g }) => g);
    };
    expect(await readAlong(page, writing)).toEqual(upTo(WRITERS * EACH));
  });

  it('does not wait for that of another team', async () => {
    const [held, free] = [await aTeam(['AM', 'admin']), await aTeam(['AM', 'admin'])];
    const holder = await held.another('AM');
    await holder.ask('BEGIN');
    await holder.push(aNote('1', 0, 'AM'));
    expect(await (await free.another('AM')).push(aNote('1', 0, 'AM'))).toMatchObject([{ outcome: 'taken' }]);
    await holder.ask('ROLLBACK');
  });
});
