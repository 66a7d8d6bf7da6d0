import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { DAY } from '../../../../shared/calendar/instant/instant.ts';
import type { ClosedDay } from '../../../../shared/calendar/spec/closedDay.ts';
import { anOrganization } from '../../../support/anOrganization.ts';
import { FRIDAY_1645, inventedHolidays, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const FARO = anOrganization({ id: 'FARO', name: 'Faro Lda', zone: 'Europe/Lisbon', holidays: 'PT' });
const SITE = { id: 'FARO', name: 'Faro Lda', zone: 'Europe/Lisbon', holidays: 'PT' };

/** What shows days of places of which no case has stored any; the mailbox of the escalation is in the US. */
const READING: Readonly<Record<string, (desk: Desk, caseNumber: string) => ReadonlyArray<ClosedDay>>> = {
  'a customer': (desk) => {
    const read = desk.readOrganization('FARO');
    return read.ok ? read.value.closedDays : [];
  },
  'the terms of an opening': (desk) => {
    const read = desk.openingTerms({ customer: 'FARO', openedAt: FRIDAY_1645 });
    return read.ok ? read.value.calendar.closedDays : [];
  },
  'the days of a country': (desk) => {
    const read = desk.countryDays('AT');
    return read.ok ? read.value.closedDays : [];
  },
  'the mailbox of an escalation': (desk, caseNumber) => {
    const read = desk.readEscalation(caseNumber);
    return read.ok ? read.value.mailbox.closedDays : [];
  },
};

/** A desk on a file with a case and a customer that has none, and another program that holds the pen of the file. */
function besideAWriter() {
  const { desk } = openTestDesk({ profile: temporaryProfile(), holidays: inventedHolidays() });
  const caseNumber = opensCase(desk);
  expect(desk.changeOrganization({ type: 'set-organization', organization: FARO }).ok).toBe(true);
  desk.waitAtMost(0);
  const other = openDatabase(desk.file ?? '');
  other.exec('BEGIN IMMEDIATE');
  return { desk, caseNumber };
}

describe('beside a program that holds the pen', () => {
  it.each(Object.keys(READING))('%s is shown with the holidays that nobody has stored', (what) => {
    const { desk, caseNumber } = besideAWriter();
    const days = READING[what]?.(desk, caseNumber) ?? [];
    expect(days.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-03-09', '2027-03-09']));
  });
});

describe('the first opening of a year', () => {
  it('is done beside a program that holds the pen, and a later one reaches into the coming years', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk, { customer: SITE });
    desk.close();
    const other = openDatabase(join(profile, 'cases.db'));
    other.exec('BEGIN IMMEDIATE');
    const yearsAt = (at: number): ReadonlyArray<number> => {
      openTestDesk({ profile, at }).desk.close();
      return other.all<{ year: number }>('SELECT year FROM holiday_year ORDER BY 1').map(({ year }) => year);
    };
    expect(yearsAt(FRIDAY_1645 + 300 * DAY)).toEqual([2026, 2027, 2028]);
    other.exec('ROLLBACK');
    expect(yearsAt(FRIDAY_1645 + 301 * DAY)).toEqual([2026, 2027, 2028, 2029]);
  });
});

describe('the days of a country that cases have stored in part', () => {
  it('are those that are stored, and for other years what the tables say', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile }).desk;
    opensCase(before, { customer: SITE });
    before.close();
    const tables = {
      closedDaysOf: (_: string, from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (__, n) => ({ date: `${from + n}-05-01`, name: 'Newer' })),
    };
    const { desk } = openTestDesk({ profile, holidays: tables });
    desk.changeOrganization({ type: 'set-organization', organization: FARO });
    const read = desk.openingTerms({ customer: 'FARO', openedAt: Date.parse('2028-06-01T12:00:00Z') });
    const dates = read.ok ? read.value.calendar.closedDays.map(({ date }) => date) : [];
    expect(dates).toEqual(['2026-03-09', '2027-03-09', '2028-03-09', '2029-05-01', '2030-05-01']);
  });
});
