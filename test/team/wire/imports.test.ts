import { describe, expect, it } from 'vitest';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { opensCase } from '../../support/memoryDesk.ts';
import { aTeam } from '../support/aTeam.ts';
import { aWireDesk, logOf, type WireDesk } from '../support/aWireDesk.ts';

/** So many cases of somebody else, each with a note. */
function aFile(first: number, count: number) {
  return Array.from({ length: count }, (_, n) => String(first + n)).flatMap((number) => [
    incoming(openedLine({ case: number, at: '2024-03-04T10:00:00Z', id: `opening of ${number}` })),
    incoming(
      JSON.stringify({ case: number, type: 'note', at: '2024-03-04T11:00:00Z', by: 'XY', text: 'Old' }),
    ),
  ]);
}

const brings = ({ desk }: WireDesk, first: number, count: number) =>
  desk.appendEvents(aFile(first, count), { source: 'import' });

const numbersOf = ({ desk }: WireDesk) => [...desk.numbers('open', {})].sort();

describe('an import, on the server of a team', () => {
  it('comes to every desk, under the names that it has and marked as brought', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
    await ann.syncs();
    expect(brings(ann, 70_001, 300)).toMatchObject({ ok: true, value: { newCases: 300 } });
    await ann.syncs();
    await ben.syncs();
    expect(logOf(ann)).toEqual(logOf(ben));
    expect(numbersOf(ben)).toHaveLength(300);
    const rows = await (await ben.connect()).ask<{ by: string; imported: boolean }>(
      'SELECT DISTINCT "by", imported FROM desk.event WHERE team = $1 AND log = \'cases\' ORDER BY 1',
      team.number,
    );
    expect(rows).toEqual([
      { by: 'XY', imported: true },
      { by: 'import', imported: true },
    ]);
    expect([ann, ben].flatMap(({ desk }) => desk.check().problems)).toEqual([]);
    expect(ann.team.waiting()).toEqual({ steps: 0, held: 0 });
  });

  it('goes on under another number where the number is leased to another desk', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
    await ben.syncs();
    await ann.syncs();
    // 10001 to 10050 are Ben's, whether he used them or not; the next fifty are Ann's own.
    expect(brings(ann, 10_050, 2)).toMatchObject({ ok: true });
    expect(opensCase(ben.desk)).toBe('10001');
    await ben.syncs();
    await ann.syncs();
    await ben.syncs();
    expect(numbersOf(ben)).toEqual(['10001', '10050/AM', '10051']);
    expect(opensCase(ann.desk)).toBe('10052');
    expect(logOf(ann)).toContain(logOf(ben).at(-1));
    expect(ann.team.waiting().held).toBe(0);
  });

  it('is refused to an analyst in words, also offline, before anything is written', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const ben = aWireDesk(team, 'D2', 'BK');
    expect(brings(ben, 70_001, 1)).toMatchObject({ ok: false, error: { because: 'role' } });
    await ben.syncs();
    expect(brings(ben, 70_001, 1)).toMatchObject({ ok: false, error: { because: 'role' } });
    expect(ben.team.waiting().steps).toBe(0);
  });

  it('of one who may no more is held on the desk, and stops nothing', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'lead']);
    const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
    await ben.syncs();
    brings(ben, 70_001, 2);
    const own = opensCase(ben.desk);
    await (await ann.connect()).ask(
      "SELECT desk.change_member($1, 'BK', 'BK', 'analyst', true)",
      team.number,
    );
    await ben.syncs();
    await ann.syncs();
    expect(numbersOf(ann)).toEqual([own]);
    expect(ben.team.waiting()).toEqual({ steps: 2, held: 2 });
  });
});
