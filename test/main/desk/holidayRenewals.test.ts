import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import type { HolidaySource } from '../../../main/desk/deskOptions.ts';
import { readRenewals } from '../../../main/ipc/holidayRenewals.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { ClosedDay } from '../../../shared/calendar/spec/closedDay.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const at = (text: string): Instant => Date.parse(text);
const NEW_YORK = { id: 'NY', name: 'New York Ltd', zone: 'America/New_York', holidays: 'US' };
const MONDAY = { date: '2026-03-09', name: 'Monday' };
const TUESDAY = { date: '2026-03-10', name: 'Tuesday' };
/** Two business hours from Friday 16:45. */
const ON_MONDAY = at('2026-03-09T13:45:00Z');
const ON_TUESDAY = at('2026-03-10T13:45:00Z');

/** Tables of a version that close these days in 2026, and nothing in any other year. */
const tables = (version: string, ...days: ReadonlyArray<ClosedDay>): HolidaySource => ({
  closedDaysOf: (_country, from, to) => (from <= 2026 && 2026 <= to ? days : []),
  version: () => version,
});

/** A desk on a file with one case that was laid out by version 1, which closes Monday. */
function reopened(holidays: HolidaySource) {
  const profile = temporaryProfile();
  const first = openTestDesk({ profile, holidays: tables('1.0.0', MONDAY) });
  const number = opensCase(first.desk, { customer: NEW_YORK });
  first.desk.close();
  const { desk } = openTestDesk({ profile, holidays });
  return { desk, number, profile };
}

function responseDue(desk: Desk, number: string): Instant | null {
  const detail = desk.readCase(number);
  if (!detail.ok) throw new Error(detail.error.kind);
  const { response } = detail.value.row.clocks;
  return response.kind === 'leg' ? response.due : null;
}

async function renewalsOf(desk: Desk) {
  const read = await readRenewals(desk);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const decides = (take: boolean, version = '2.0.0'): OrganizationCommand => ({
  type: 'renew-holidays',
  country: 'US',
  tables: version,
  take,
});

describe('stored public holidays that the tables see otherwise', () => {
  const other = tables('2.0.0', TUESDAY);

  it('are shown with what is gone and what came, and move nothing by themselves', async () => {
    const { desk, number } = reopened(other);
    expect(await renewalsOf(desk)).toEqual([
      { country: 'US', tables: '2.0.0', years: [{ year: 2026, gone: [MONDAY], added: [TUESDAY] }] },
    ]);
    expect(responseDue(desk, number)).toBe(ON_TUESDAY);
    desk.close();
  });

  it('are previewed with the deadlines that they would move, and taken as previewed', () => {
    const { desk, number } = reopened(other);
    const preview = desk.previewOrganization(decides(true));
    expect(preview.ok && preview.value[0]).toMatchObject({
      case: number,
      clock: 'response',
      before: ON_TUESDAY,
      after: ON_MONDAY,
    });
    expect(responseDue(desk, number)).toBe(ON_TUESDAY);
    expect(desk.changeOrganization(decides(true)).ok).toBe(true);
    expect(responseDue(desk, number)).toBe(ON_MONDAY);
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });

  it('are asked of once, whether they are taken or the stored ones kept, also after a restart', async () => {
    for (const take of [true, false]) {
      const { desk, number, profile } = reopened(other);
      expect(desk.changeOrganization(decides(take)).ok).toBe(true);
      desk.close();
      const { desk: again } = openTestDesk({ profile, holidays: other });
      expect(await renewalsOf(again)).toEqual([]);
      expect(responseDue(again, number)).toBe(take ? ON_MONDAY : ON_TUESDAY);
      expect(again.check().problems).toEqual([]);
      again.close();
    }
  });

  it('stand with the decision in the log, and what was taken on the list of moved deadlines', () => {
    const { desk } = reopened(other);
    desk.changeOrganization(decides(true));
    const read = desk.readOrganization('NY');
    expect(read.ok && read.value.changes[0]?.command).toEqual(decides(true));
    expect(desk.moves({ acknowledged: false, most: 5 })[0]?.causes).toEqual([
      { kind: 'country-days', country: 'US' },
    ]);
    desk.close();
  });

  it('give windows a calendar under another key', () => {
    const { desk, number } = reopened(other);
    const keyOf = () => {
      const read = desk.readCase(number);
      return read.ok ? read.value.row.calendar : '';
    };
    const before = keyOf();
    desk.changeOrganization(decides(true));
    expect(keyOf()).not.toBe(before);
    expect(desk.readCalendar(keyOf())?.closedDays).toEqual([TUESDAY]);
    desk.close();
  });

  it('leave the edits of a day standing', () => {
    const { desk, number } = reopened(other);
    const edit = { date: MONDAY.date, closedFor: 'Company day', reason: 'told' };
    desk.changeOrganization({ type: 'edit-closed-day', customer: 'NY', edit });
    desk.changeOrganization(decides(true));
    expect(responseDue(desk, number)).toBe(at('2026-03-11T13:45:00Z'));
    desk.close();
  });

  it('are nobody’s question where only names differ, or nothing', async () => {
    for (const days of [[MONDAY], [{ ...MONDAY, name: 'Renamed' }]]) {
      const { desk } = reopened(tables('2.0.0', ...days));
      expect(await renewalsOf(desk)).toEqual([]);
      expect(desk.unseenHolidayYears()).toEqual([]);
      desk.close();
    }
  });

  it('are not decided by a program with older tables, nor for another version than was shown', async () => {
    const { desk, number } = reopened(tables('0.9.0', TUESDAY));
    expect(await renewalsOf(desk)).toEqual([]);
    expect(desk.changeOrganization(decides(true)).ok).toBe(false);
    expect(responseDue(desk, number)).toBe(ON_TUESDAY);
    desk.close();
  });
});
