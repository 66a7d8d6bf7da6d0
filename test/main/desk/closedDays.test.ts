import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { formatDate, parseDate } from '../../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { MovedDeadline } from '../../../shared/queue/movedDeadline.ts';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const OFFICE = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York', holidays: 'US' };
const OTHER = { ...OFFICE, id: 'OTHER', name: 'Other Ltd' };

/** The invented holiday of the country is Monday, 9 March. */
const MONDAY_CLOSED = '2026-03-09';

const closes = (date: string, customer = 'ACME'): OrganizationCommand => ({
  type: 'edit-closed-day',
  customer,
  edit: { date, closedFor: 'Company day', reason: 'told by contact 1' },
});
const works = (date: string): OrganizationCommand => ({
  type: 'edit-closed-day',
  customer: 'ACME',
  edit: { date, closedFor: null, reason: 'the office works' },
});
const undone = (date: string): OrganizationCommand => ({
  type: 'undo-closed-day',
  customer: 'ACME',
  date,
  reason: 'a mistake',
});

function changes(desk: Desk, command: OrganizationCommand): void {
  const done = desk.changeOrganization(command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

function moved(desk: Desk, command: OrganizationCommand): ReadonlyArray<MovedDeadline> {
  const preview = desk.previewOrganization(command);
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  return preview.value;
}

function responseDue(desk: Desk, number: string): Instant | null {
  const detail = desk.readCase(number);
  if (!detail.ok) throw new Error(detail.error.kind);
  const { response } = detail.value.row.clocks;
  return response.kind === 'leg' ? response.due : null;
}

const at = (text: string): Instant => Date.parse(text);

describe('closed days of a customer', () => {
  it('that are added move the deadlines of its open cases, and of no other customer', () => {
    const { desk } = openTestDesk();
    const mine = opensCase(desk, { customer: OFFICE });
    const theirs = opensCase(desk, { customer: OTHER });
    // Two business hours from Friday 16:45; Monday is closed.
    expect(responseDue(desk, mine)).toBe(at('2026-03-10T13:45:00Z'));
    changes(desk, closes('2026-03-10'));
    expect(responseDue(desk, mine)).toBe(at('2026-03-11T13:45:00Z'));
    expect(responseDue(desk, theirs)).toBe(at('2026-03-10T13:45:00Z'));
  });

  it('on which the office works are public holidays no more, until the edit is undone', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    changes(desk, works(MONDAY_CLOSED));
    expect(responseDue(desk, number)).toBe(at('2026-03-09T13:45:00Z'));
    changes(desk, undone(MONDAY_CLOSED));
    expect(responseDue(desk, number)).toBe(at('2026-03-10T13:45:00Z'));
  });

  it('count for the cases that are opened after the edit too', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: OFFICE });
    changes(desk, closes('2026-03-10'));
    expect(responseDue(desk, opensCase(desk, { customer: OFFICE }))).toBe(at('2026-03-11T13:45:00Z'));
  });

  it('leave severity 1 alone, which is answered round the clock (policy §2)', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: OFFICE, severity: 1 });
    expect(moved(desk, closes('2026-03-10'))).toEqual([]);
  });

  it('come with another key of the calendar, under which windows find the days', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    const keyOf = (): string => {
      const detail = desk.readCase(number);
      return detail.ok ? detail.value.row.calendar : '';
    };
    const before = keyOf();
    changes(desk, closes('2026-03-10'));
    const after = keyOf();
    expect(after).not.toBe(before);
    expect(desk.readCalendar(after)?.closedDays).toContainEqual({ date: '2026-03-10', name: 'Company day' });
    changes(desk, undone('2026-03-10'));
    expect(keyOf()).toBe(before);
  });

  it('are told to the windows with the cases that they touch', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    const heard: Array<ReadonlyArray<string>> = [];
    desk.onChange(({ cases }) => heard.push(cases));
    changes(desk, closes('2026-03-10'));
    expect(heard).toEqual([[number]]);
  });

  it('move the next alert of a case with its deadline', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: OFFICE });
    const before = desk.wake() ?? 0;
    changes(desk, closes('2026-03-10'));
    expect((desk.wake() ?? 0) - before).toBe(DAY);
    expect(desk.takeDueAlerts(before, null)).toEqual([]);
  });

  it('move no case when the zone or the country of the organization changes: the opening binds both', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    const detail = desk.readOrganization('ACME');
    if (!detail.ok) throw new Error(detail.error.kind);
    const { organization } = detail.value.card;
    const command: OrganizationCommand = {
      type: 'set-organization',
      organization: { ...organization, zone: 'Asia/Tokyo', holidays: null },
    };
    expect(moved(desk, command)).toEqual([]);
    changes(desk, command);
    expect(responseDue(desk, number)).toBe(at('2026-03-10T13:45:00Z'));
  });

  it('of a customer that is known from its cases alone can be edited as well', () => {
    const { desk } = openTestDesk();
    const opened = incoming(openedLine({ case: 'A', at: '2026-03-06T21:45:00Z' }));
    desk.appendEvents([opened], { source: 'apply' });
    const [card] = desk.organizations('');
    expect(card?.registered).toBe(false);
    const before = responseDue(desk, 'A') ?? 0;
    const day = formatDate(Math.floor(before / DAY));
    changes(desk, closes(day, card?.organization.id));
    expect(responseDue(desk, 'A')).toBeGreaterThan(before);
  });

  it('of a customer that nobody has heard of cannot be edited', () => {
    const { desk } = openTestDesk();
    const done = desk.changeOrganization(closes('2026-03-10', 'NOBODY'));
    expect(done).toEqual({ ok: false, error: { kind: 'no-such-organization', customer: 'NOBODY' } });
  });

  it('that another process edited count at the next command', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    const number = opensCase(desk, { customer: OFFICE });
    const { desk: other } = openTestDesk({ profile });
    changes(other, closes('2026-03-10'));
    other.close();
    does(desk, { type: 'change-priority', case: number, priority: 1 });
    expect(responseDue(desk, number)).toBe(at('2026-03-11T13:45:00Z'));
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });
});

describe('the preview of an edit', () => {
  it('names the deadlines that would move, from when to when, and writes nothing', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    const version = desk.version();
    expect(moved(desk, closes('2026-03-10'))).toMatchObject([
      {
        case: number,
        clock: 'response',
        severity: 3,
        before: at('2026-03-10T13:45:00Z'),
        after: at('2026-03-11T13:45:00Z'),
      },
      { case: number, clock: 'restoration' },
    ]);
    expect(desk.version()).toBe(version);
    expect(responseDue(desk, number)).toBe(at('2026-03-10T13:45:00Z'));
  });

  it('says exactly what the edit then does', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE });
    const foretold = moved(desk, works(MONDAY_CLOSED)).find(({ clock }) => clock === 'response');
    changes(desk, works(MONDAY_CLOSED));
    expect(responseDue(desk, number)).toBe(foretold?.after);
  });

  it('leaves closed cases out', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk, { customer: OFFICE, severity: 4 });
    does(desk, { type: 'close', case: number, reason: 'answered' });
    expect(moved(desk, closes('2026-03-10'))).toEqual([]);
  });
});

describe('the projection after edits of closed days', () => {
  const monday = parseDate(MONDAY_CLOSED) ?? 0;
  const edit = fc.record({
    date: fc.integer({ min: 0, max: 9 }).map((day) => formatDate(monday + day)),
    how: fc.constantFrom(closes, works, undone),
    hours: fc.nat(40),
    close: fc.boolean(),
  });

  it('equals the one made anew from the log, closed cases included', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const { desk, clock } = openTestDesk();
        const numbers = ([2, 3, 4] as const).map((severity) =>
          opensCase(desk, { customer: OFFICE, severity }),
        );
        opensCase(desk, { customer: OTHER });
        for (const { date, how, hours, close } of edits) {
          clock.pass(hours * HOUR);
          desk.takeDueAlerts(clock(), null);
          changes(desk, how(date));
          if (close) desk.command({ type: 'close', case: numbers[2] ?? '', reason: 'answered' });
        }
        expect(desk.check().problems).toEqual([]);
        desk.close();
      }),
      { numRuns: 40 },
    );
  });
});
