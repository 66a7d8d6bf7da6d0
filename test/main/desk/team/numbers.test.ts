import { describe, expect, it } from 'vitest';
import { opensCase } from '../../../support/memoryDesk.ts';
import { createTeam } from '../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

describe('the number of a new case', () => {
  it('is of those that the team leased to the desk, in order', () => {
    const { mate } = createTeam();
    const [ann, ben] = [mate('D1', 'AM', { leased: 3 }), mate('D2', 'BK', { leased: 3 })];
    expect([opensCase(ben.desk), opensCase(ann.desk), opensCase(ben.desk)]).toEqual([
      '10004',
      '10001',
      '10005',
    ]);
    expect([ann.team.numbersLeft(), ben.team.numbersLeft()]).toEqual([2, 1]);
  });

  it('is one of the desk alone when these are spent, and of the team again with the next lease', () => {
    const { mate, order } = createTeam();
    const ann = mate('D7', 'AM', { leased: 1 });
    expect([opensCase(ann.desk), opensCase(ann.desk), opensCase(ann.desk)]).toEqual([
      '10001',
      'D7-10001',
      'D7-10002',
    ]);
    ann.team.keepLease(order.lease(5));
    expect(opensCase(ann.desk)).toBe('10002');
  });

  it('is not given again after a kill, nor where the command was refused', () => {
    const { mate } = createTeam();
    const ann = mate('D1', 'AM', { leased: 2, profile: temporaryProfile() });
    const [first] = [opensCase(ann.desk)];
    const refused = ann.desk.command({
      type: 'open-case',
      severity: 3,
      priority: 3,
      title: 'No customer',
    } as never);
    expect(refused.ok).toBe(false);
    const again = ann.startsAgain();
    expect([first, opensCase(again.desk)]).toEqual(['10001', '10002']);
    again.desk.close();
  });
});
