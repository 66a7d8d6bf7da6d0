import { describe, expect, it } from 'vitest';
import { FRIDAY_1645, inventedHolidays, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

describe('what the escalation of a case needs', () => {
  it('is the case, the address of its edition and the hours of the mailbox there', () => {
    const { desk } = openTestDesk();
    const caseNumber = opensCase(desk);
    const sheet = desk.readEscalation(caseNumber);
    expect(sheet).toMatchObject({
      ok: true,
      value: {
        address: 'management-attention@care.example',
        detail: { row: { case: caseNumber } },
        mailbox: { zone: 'America/New_York', week: { mon: [['08:00', '17:00']], sat: [] } },
      },
    });
  });

  it('takes the public holidays of the mailbox out, not those of the customer, for this year and the next', () => {
    const asked: string[] = [];
    const { desk } = openTestDesk({ holidays: inventedHolidays(asked) });
    const site = { id: 'HOSHI', name: '星川', zone: 'Asia/Tokyo', holidays: 'JP' };
    const sheet = desk.readEscalation(opensCase(desk, { customer: site }));
    const names = sheet.ok ? sheet.value.mailbox.closedDays.map(({ date, name }) => `${date} ${name}`) : [];
    expect(names).toContain('2026-03-09 Day of US');
    expect(names).toContain('2027-03-09 Day of US');
    expect(names.filter((name) => name.endsWith('JP'))).toEqual([]);
    expect(sheet.ok && sheet.value.detail.calendar.closedDays.map(({ name }) => name)).toContain('Day of JP');
  });

  it('asks for the holidays once and keeps them', () => {
    const asked: string[] = [];
    const { desk, clock } = openTestDesk({ at: FRIDAY_1645, holidays: inventedHolidays(asked) });
    const caseNumber = opensCase(desk);
    desk.readEscalation(caseNumber);
    clock.pass(60_000);
    desk.readEscalation(caseNumber);
    expect(asked.filter((one) => one.startsWith('US'))).toHaveLength(1);
  });

  it('is nothing for a case that is not there', () => {
    const { desk } = openTestDesk();
    expect(desk.readEscalation('1')).toEqual({ ok: false, error: { kind: 'no-such-case', case: '1' } });
  });
});
