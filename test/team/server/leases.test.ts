import { describe, expect, it } from 'vitest';
import { aNote } from '../support/aStep.ts';
import { aTeam, type TeamDesk } from '../support/aTeam.ts';

async function lease({ ask }: TeamDesk, team: number, count: number) {
  const [got] = await ask<{ first: number; last: number }>(
    'SELECT * FROM desk.lease_numbers($1, $2, $3)',
    team,
    'D1',
    count,
  );
  return got ?? { first: 0, last: 0 };
}

const twoDesks = async () => {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  return { number: team.number, am: await team.desk('AM'), bk: await team.desk('BK'), team };
};

describe('leases of numbers', () => {
  it('never overlap, also when many desks lease at once', async () => {
    const { number, team } = await twoDesks();
    const desks = await Promise.all(Array.from({ length: 6 }, () => team.another('BK')));
    const leases = await Promise.all(
      desks.flatMap((desk) => [lease(desk, number, 7), lease(desk, number, 50)]),
    );
    const numbers = leases.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 6 * 57 }, (_, i) => 10_001 + i));
  });

  it.each([0, -5, 501, null])('are not had for %s numbers', async (count) => {
    const { number, am } = await twoDesks();
    await expect(am.ask('SELECT desk.lease_numbers($1, $2, $3)', number, 'D1', count)).rejects.toMatchObject({
      code: 'SDARG',
    });
  });

  it('keep a number for who leased it, used or not', async () => {
    const { number, am, bk } = await twoDesks();
    const { first } = await lease(am, number, 50);
    expect(await bk.push(aNote(String(first + 49), 0, 'BK'))).toMatchObject([
      { outcome: 'refused', why: 'number' },
    ]);
    expect(await am.push(aNote(String(first + 49), 0, 'AM'))).toMatchObject([{ outcome: 'taken' }]);
  });

  it('let others go on with a case whose number is another’s', async () => {
    const { number, am, bk } = await twoDesks();
    const { first } = await lease(am, number, 50);
    await am.push(aNote(String(first), 0, 'AM'));
    expect(await bk.push(aNote(String(first), 1, 'BK'))).toMatchObject([{ outcome: 'taken' }]);
  });

  it('begin above a number that was brought along', async () => {
    const { number, am } = await twoDesks();
    await am.push(aNote('48289', 0, 'AM'));
    expect(await lease(am, number, 10)).toEqual({ first: 48_290, last: 48_299 });
  });

  it('and a push that brings a number at the same time do not both have it', async () => {
    const { number, am, team } = await twoDesks();
    const other = await team.another('BK');
    await other.ask('BEGIN');
    const leased = await lease(other, number, 50);
    const pushed = am.push(aNote(String(leased.first), 0, 'AM'));
    await other.ask('SELECT pg_sleep(0.05)');
    await other.ask('COMMIT');
    expect(await pushed).toMatchObject([{ outcome: 'refused', why: 'number' }]);
  });

  it.each(['D7-0001', '1234567890123', 'INC0042', '007'])(
    'leave %s alone, which no lease gives',
    async (subject) => {
      const { number, am } = await twoDesks();
      expect(await am.push(aNote(subject, 0, 'AM'))).toMatchObject([{ outcome: 'taken' }]);
      expect(await lease(am, number, 1)).toEqual({ first: 10_001, last: 10_001 });
    },
  );
});
