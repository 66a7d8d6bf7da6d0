import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { type ContactStanding, contactStanding, mayOpen } from '../../../shared/customer/contactStanding.ts';
import { targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { aContact } from '../../support/anOrganization.ts';

const at = (text: string): Instant => Date.parse(text);

/** Lisbon, closed on Tuesday the 8th: 48 business hours are five days of nine hours and three hours. */
function officeInLisbon() {
  const { week, businessDayMs } = targetsEdition;
  const closedDays = [{ date: '2026-12-08', name: 'Imaculada Conceição' }];
  const made = createCalendar({ zone: 'Europe/Lisbon', week, businessDayMs, closedDays });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const LISBON = officeInLisbon();

function standing(contact: Partial<DesignatedContact>, now: Instant): ContactStanding {
  return contactStanding(aContact(contact), now, targetsEdition, LISBON);
}

describe('a designated contact (policy §5)', () => {
  const trainedAt = at('2026-12-03T15:00:00Z');

  it('is untrained until the form at the end of the training came in', () => {
    expect(standing({}, trainedAt)).toEqual({ kind: 'untrained' });
    expect(standing({ trainedAt }, trainedAt - 1)).toEqual({ kind: 'untrained' });
  });

  it('is pending for 48 business hours, without the weekend and the holiday between', () => {
    // 2 h on Thursday; 9 h on Friday, Monday, Wednesday, Thursday and Friday; the last hour on Monday.
    const until = at('2026-12-14T09:00:00Z');
    expect(standing({ trainedAt }, trainedAt)).toEqual({ kind: 'pending', until });
    expect(standing({ trainedAt }, until)).toEqual({ kind: 'pending', until });
    expect(standing({ trainedAt }, until + 1)).toEqual({ kind: 'overdue', since: until });
  });

  it('waits from the next opening when the form came in at the weekend', () => {
    const saturday = at('2026-12-12T10:00:00Z');
    expect(standing({ trainedAt: saturday }, saturday)).toMatchObject({
      kind: 'pending',
      until: at('2026-12-21T11:00:00Z'),
    });
  });

  it('is active from the credentials on, however late they came', () => {
    const late = trainedAt + 40 * DAY;
    expect(standing({ trainedAt, credentialsAt: late }, late)).toEqual({ kind: 'active', since: late });
    expect(standing({ trainedAt, credentialsAt: late }, late - 1).kind).toBe('overdue');
  });

  it('is active with credentials of which no training is on record', () => {
    expect(standing({ credentialsAt: trainedAt }, trainedAt).kind).toBe('active');
  });

  it('is withdrawn from that instant on, and stays what it was before', () => {
    const contact = { trainedAt, credentialsAt: trainedAt, withdrawnAt: trainedAt + DAY };
    expect(standing(contact, trainedAt + DAY - 1).kind).toBe('active');
    expect(standing(contact, trainedAt + DAY)).toEqual({ kind: 'withdrawn', since: trainedAt + DAY });
  });

  it('opens cases while active or pending, and in no other standing', () => {
    const allowed = [standing({ trainedAt }, trainedAt), standing({ credentialsAt: 1 }, trainedAt)];
    const others = [
      standing({}, trainedAt),
      standing({ trainedAt }, trainedAt + 30 * DAY),
      standing({ credentialsAt: 1, withdrawnAt: 2 }, trainedAt),
    ];
    expect(allowed.map(mayOpen)).toEqual([true, true]);
    expect(others.map(mayOpen)).toEqual([false, false, false]);
  });

  it('never opens a case after the withdrawal, whatever else is on record', () => {
    const instant = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    const maybe = fc.option(instant, { nil: null });
    fc.assert(
      fc.property(maybe, maybe, instant, fc.nat(400 * DAY), (trained, credentials, withdrawnAt, later) => {
        const contact = { trainedAt: trained, credentialsAt: credentials, withdrawnAt };
        expect(mayOpen(standing(contact, withdrawnAt + later))).toBe(false);
      }),
    );
  });

  it('opens cases without a break from the credentials to the withdrawal', () => {
    const instant = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, fc.nat(400 * DAY), fc.nat(400 * DAY), (credentialsAt, held, until) => {
        const contact = { credentialsAt, withdrawnAt: credentialsAt + held + until + 1 };
        expect(mayOpen(standing(contact, credentialsAt + held))).toBe(true);
      }),
    );
  });
});
