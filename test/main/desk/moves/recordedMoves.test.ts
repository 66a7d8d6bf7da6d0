import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { DAY } from '../../../../shared/calendar/instant/instant.ts';
import type { OrganizationCommand } from '../../../../shared/customer/organizationCommand.ts';
import { inventedHolidays, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const OFFICE = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York', holidays: 'US' };
const standing = { acknowledged: false, most: 100 };
const TUESDAY = '2026-03-10';

function changes(desk: Desk, command: OrganizationCommand): void {
  const done = desk.changeOrganization(command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

const closesTuesday: OrganizationCommand = {
  type: 'edit-closed-day',
  customer: 'ACME',
  edit: { date: TUESDAY, closedFor: 'Company day', reason: 'told by contact 1' },
};

describe('the list of moved deadlines', () => {
  it('has what an edit of closed days moved, with the customer as the reason', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    changes(desk, closesTuesday);
    const [move] = desk.moves(standing);
    expect(move?.causes).toEqual([{ kind: 'customer-days', customer: 'ACME', name: 'Acme Ltd' }]);
    expect(move?.moved).toMatchObject([
      { case: number, clock: 'response' },
      { case: number, clock: 'restoration' },
    ]);
    for (const { before, after } of move?.moved ?? []) expect((after ?? 0) - (before ?? 0)).toBe(DAY);
  });

  it('has nothing of an edit that moves no deadline', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: OFFICE, severity: 1 });
    changes(desk, closesTuesday);
    expect(desk.moves(standing)).toEqual([]);
  });

  it('gives as many deadlines of a move as were asked for, and their number', () => {
    const { desk } = openTestDesk();
    for (let cases = 0; cases < 3; cases += 1) opensCase(desk, { customer: OFFICE });
    changes(desk, closesTuesday);
    const [move] = desk.moves({ ...standing, most: 2 });
    expect([move?.moved.length, move?.count]).toEqual([2, 6]);
  });

  it('has the newest move first', () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk, { customer: OFFICE });
    changes(desk, closesTuesday);
    clock.pass(DAY);
    changes(desk, { type: 'undo-closed-day', customer: 'ACME', date: TUESDAY, reason: 'a mistake' });
    const [newest, oldest] = desk.moves(standing).map(({ at }) => at);
    expect((newest ?? 0) - (oldest ?? 0)).toBe(DAY);
  });

  it('is told to the windows when it is acknowledged', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: OFFICE });
    changes(desk, closesTuesday);
    let told = 0;
    desk.onChange(() => {
      told += 1;
    });
    desk.acknowledgeMoves(desk.moves(standing).map(({ id }) => id));
    expect(told).toBe(1);
  });
});

describe('a start with other holiday tables', () => {
  const tables = (version: string) => ({ ...inventedHolidays(), version: () => version });

  it('projects anew once', () => {
    const profile = temporaryProfile();
    openTestDesk({ profile, holidays: tables('3.36.0') }).desk.close();
    const starts = [1, 2].map(() => {
      let isAnew = false;
      const onProgress = (): void => {
        isAnew = true;
      };
      openTestDesk({ profile, holidays: tables('3.37.0'), onProgress }).desk.close();
      return isAnew;
    });
    expect(starts).toEqual([true, false]);
  });

  it.each(['3.9.0', '3.36.9', '2.99.0'])('of an older version, %s, leaves the file as it is', (version) => {
    const profile = temporaryProfile();
    openTestDesk({ profile, holidays: tables('3.37.0') }).desk.close();
    const { desk } = openTestDesk({ profile, holidays: tables(version) });
    expect(desk.olderThanFile()).toMatchObject({ file: { holidayTables: '3.37.0' }, wouldMove: 0 });
    desk.close();
  });
});
