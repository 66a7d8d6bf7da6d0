import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { newTeamSql } from '../../../main/team/server/newTeamSql.ts';
import { aNote } from '../support/aStep.ts';
import { administrator } from '../support/aTeam.ts';
import { type Connected, connect, refusalOf } from '../support/connect.ts';
import { serverPlace } from '../support/serverPlace.ts';

const TOO_MANY_CONNECTIONS = '53300';

const login = `kept_${randomBytes(6).toString('hex')}`;
let team: number;

/** A team as the text for its administrator makes it: with the bounds of a login. */
beforeAll(async () => {
  const boss = await administrator();
  await boss.client.query(newTeamSql('Bounded', { handle: 'AM', login }, []));
  await boss.ask(`ALTER ROLE ${login} PASSWORD '${serverPlace().password}'`);
  const [made] = await boss.ask<{ team: number }>('SELECT team FROM desk.member WHERE login = $1', login);
  team = made?.team ?? 0;
});

const another = (): Promise<Connected> => connect(login, serverPlace().password);

const push = ({ ask }: Connected, subject: string) =>
  ask<{ outcome: string }>(
    "SELECT outcome FROM desk.push($1, 'cases', 'D1', 1, $2)",
    team,
    JSON.stringify([aNote(subject, 0, 'AM')]),
  );

describe('a login that asks for too much', () => {
  it('has three connections, and no fourth', async () => {
    const three = [await another(), await another(), await another()];
    expect(await refusalOf(another())).toBe(TOO_MANY_CONNECTIONS);
    for (const one of three) await one.end();
  });

  it('is ended where it holds the log without a word, and the others go on', async () => {
    const holder = await another();
    await holder.ask("SET idle_in_transaction_session_timeout = '200ms'");
    await holder.ask('BEGIN');
    await push(holder, 'held');
    const other = await another();
    expect(await push(other, 'next')).toMatchObject([{ outcome: 'taken' }]);
    expect(await other.ask("SELECT 1 FROM desk.event WHERE team = $1 AND subject = 'held'", team)).toEqual(
      [],
    );
    await other.end();
  });

  it.each([
    ['statement_timeout', '30s'],
    ['lock_timeout', '10s'],
    ['idle_in_transaction_session_timeout', '3s'],
  ])('begins with a limit: %s of %s', async (name, limit) => {
    const one = await another();
    expect(await one.ask(`SHOW ${name}`)).toEqual([{ [name]: limit }]);
    await one.end();
  });
});
