import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { ClosedDayEdit } from '../../../shared/customer/closedDayEdit.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import { inventedHolidays, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const at = (text: string): Instant => Date.parse(text);
const ZONE = 'America/New_York';
const NEW_YORK = { id: 'NY', name: 'New York Ltd', zone: ZONE, holidays: 'US-NY' };
const KENTUCKY = { id: 'KY', name: 'Kentucky Ltd', zone: ZONE, holidays: 'US-KY' };
const TORONTO = { id: 'TO', name: 'Toronto Ltd', zone: ZONE, holidays: 'CA' };

const TUESDAY = '2026-03-10';
/** Two business hours from Friday 16:45; Monday is the invented holiday of each country. */
const ON_TUESDAY = at('2026-03-10T13:45:00Z');
const ON_WEDNESDAY = at('2026-03-11T13:45:00Z');

type DayOf = Omit<ClosedDayEdit, 'reason' | 'closedFor'> & { readonly closedFor?: string | null };

const edits = (country: string, day: DayOf): OrganizationCommand => ({
  type: 'edit-country-day',
  country,
  edit: { closedFor: null, ...day, reason: 'decreed' },
});
const closes = (country: string, date = TUESDAY) => edits(country, { date, closedFor: 'Day of mourning' });

/** An edit of a country or of a customer, or the way back from it. */
function dayCommand(place: string, date: string, isUndone: boolean): OrganizationCommand {
  const edit = { date, closedFor: 'Closed', reason: 'told' };
  const isCountry = !['NY', 'KY'].includes(place);
  if (isUndone) {
    return isCountry
      ? { type: 'undo-country-day', country: place, date, reason: 'a mistake' }
      : { type: 'undo-closed-day', customer: place, date, reason: 'a mistake' };
  }
  return isCountry
    ? { type: 'edit-country-day', country: place, edit }
    : { type: 'edit-closed-day', customer: place, edit };
}

function changes(desk: Desk, command: OrganizationCommand): void {
  const done = desk.changeOrganization(command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

function responseDue(desk: Desk, number: string): Instant | null {
  const detail = desk.readCase(number);
  if (!detail.ok) throw new Error(detail.error.kind);
  const { response } = detail.value.row.clocks;
  return response.kind === 'leg' ? response.due : null;
}

function movedBy(desk: Desk, command: OrganizationCommand) {
  const preview = desk.previewOrganization(command);
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value;
}

describe('a day that is edited for a country', () => {
  it('moves the deadlines of all customers in it and in its regions, and of no other country', () => {
    const { desk } = openTestDesk();
    const [ny, ky, to] = [NEW_YORK, KENTUCKY, TORONTO].map((customer) => opensCase(desk, { customer }));
    changes(desk, closes('US'));
    expect([ny, ky, to].map((number) => responseDue(desk, number ?? ''))).toEqual([
      ON_WEDNESDAY,
      ON_WEDNESDAY,
      ON_TUESDAY,
    ]);
  });

  it('for a region leaves the rest of the country alone', () => {
    const { desk } = openTestDesk();
    const [ny, ky] = [NEW_YORK, KENTUCKY].map((customer) => opensCase(desk, { customer }));
    changes(desk, closes('US-KY'));
    expect([ny, ky].map((number) => responseDue(desk, number ?? ''))).toEqual([ON_TUESDAY, ON_WEDNESDAY]);
  });

  it('counts for cases that are opened later, and after a restart', () => {
    const profile = temporaryProfile();
    const first = openTestDesk({ profile });
    changes(first.desk, closes('US'));
    first.desk.close();
    const { desk } = openTestDesk({ profile });
    expect(responseDue(desk, opensCase(desk, { customer: NEW_YORK }))).toBe(ON_WEDNESDAY);
    desk.close();
  });

  it('gives way to what a customer does on that day, and to its region', () => {
    const { desk } = openTestDesk();
    const [ny, ky] = [NEW_YORK, KENTUCKY].map((customer) => opensCase(desk, { customer }));
    changes(desk, closes('US'));
    changes(desk, edits('US-KY', { date: TUESDAY }));
    changes(desk, {
      type: 'edit-closed-day',
      customer: 'NY',
      edit: { date: TUESDAY, closedFor: null, reason: 'the office works' },
    });
    expect([ny, ky].map((number) => responseDue(desk, number ?? ''))).toEqual([ON_TUESDAY, ON_TUESDAY]);
  });

  it('may be closed in a part, a short day, a working holiday or a working Saturday', () => {
    const dueWith = (day: DayOf): Instant | null => {
      const { desk } = openTestDesk();
      changes(desk, edits('US', day));
      return responseDue(desk, opensCase(desk, { customer: NEW_YORK }));
    };
    const hours = [['10:00', '10:30']] as const;
    expect(dueWith({ date: TUESDAY, closedFor: 'Move', part: ['00:00', '10:00'] })).toBe(
      at('2026-03-10T15:45:00Z'),
    );
    expect(dueWith({ date: TUESDAY, hours })).toBe(at('2026-03-11T13:15:00Z'));
    expect(dueWith({ date: '2026-03-09' })).toBe(at('2026-03-09T13:45:00Z'));
    expect(dueWith({ date: '2026-03-07' })).toBe(at('2026-03-07T14:45:00Z'));
  });

  it('is previewed: each deadline that would move, before and after, and nothing is written', () => {
    const { desk } = openTestDesk();
    const [ny] = [NEW_YORK, TORONTO].map((customer) => opensCase(desk, { customer }));
    const version = desk.version();
    const [response, ...others] = movedBy(desk, closes('US'));
    expect(response).toMatchObject({ case: ny, clock: 'response', before: ON_TUESDAY, after: ON_WEDNESDAY });
    expect(others).toMatchObject([{ case: ny, clock: 'restoration' }]);
    expect(desk.version()).toBe(version);
    changes(desk, closes('US'));
    expect(responseDue(desk, ny ?? '')).toBe(response?.after);
  });

  it('stands with its country on the list of moved deadlines', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: NEW_YORK });
    changes(desk, closes('US'));
    const [move] = desk.moves({ acknowledged: false, most: 10 });
    expect(move?.causes).toEqual([{ kind: 'country-days', country: 'US' }]);
    expect(move?.moved.map((moved) => moved.case)).toEqual([number, number]);
  });

  it('is taken back, and its customers have their key of before', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: NEW_YORK });
    const keyOf = () => {
      const read = desk.readCase(number);
      return read.ok ? read.value.row.calendar : '';
    };
    const before = keyOf();
    changes(desk, closes('US'));
    expect(desk.readCalendar(keyOf())?.closedDays).toContainEqual({ date: TUESDAY, name: 'Day of mourning' });
    expect(keyOf()).not.toBe(before);
    changes(desk, { type: 'undo-country-day', country: 'US', date: TUESDAY, reason: 'a mistake' });
    expect(keyOf()).toBe(before);
    expect(responseDue(desk, number)).toBe(ON_TUESDAY);
  });

  it('is told with each customer there, and in its log with the reason', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: NEW_YORK });
    opensCase(desk, { customer: TORONTO });
    changes(desk, closes('US'));
    const read = desk.readOrganization('NY');
    const elsewhere = desk.readOrganization('TO');
    if (!read.ok || !elsewhere.ok) throw new Error('Both are known.');
    expect(read.value.countryEdits).toMatchObject([{ country: 'US', edit: { date: TUESDAY } }]);
    expect(read.value.closedDays).toContainEqual({ date: TUESDAY, name: 'Day of mourning' });
    expect(read.value.changes[0]).toMatchObject({
      by: 'AM',
      command: { type: 'edit-country-day', edit: { reason: 'decreed' } },
    });
    expect(elsewhere.value.changes.map(({ command }) => command.type)).toEqual([
      'set-contact',
      'set-organization',
    ]);
  });

  it('leaves a projection that equals the one made anew from the log, whatever is edited where', () => {
    const place = fc.constantFrom('US', 'US-KY', 'CA', 'NY', 'KY');
    const edit = fc.record({ place, day: fc.nat(3), isUndone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (sequence) => {
        const { desk } = openTestDesk();
        for (const customer of [NEW_YORK, KENTUCKY, TORONTO]) opensCase(desk, { customer });
        for (const { place, day, isUndone } of sequence) {
          changes(desk, dayCommand(place, `2026-03-${10 + day}`, isUndone));
        }
        expect(desk.check().problems).toEqual([]);
        desk.close();
      }),
      { numRuns: 40 },
    );
  });

  it('is refused for a country without public holidays on record', () => {
    const { desk } = openTestDesk({
      holidays: { ...inventedHolidays(), knowsCountry: (code) => code !== 'QQ' },
    });
    expect(desk.changeOrganization(closes('QQ'))).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'country' },
    });
  });

  it('by another process counts at the next command', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk, { customer: NEW_YORK });
    const { desk: other } = openTestDesk({ profile });
    changes(other, closes('US'));
    other.close();
    expect(responseDue(desk, opensCase(desk, { customer: NEW_YORK }))).toBe(ON_WEDNESDAY);
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });
});
