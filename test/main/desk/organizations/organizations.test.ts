import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { knowsCountry } from '../../../../main/holidays/knowsCountry.ts';
import { DAY, HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { mayOpen } from '../../../../shared/customer/contactStanding.ts';
import type { OrganizationCommand } from '../../../../shared/customer/organizationCommand.ts';
import type { OpeningTerms, OrganizationDetail } from '../../../../shared/ipc/organizationChannels.ts';
import { aContact, anOrganization } from '../../../support/anOrganization.ts';
import { incoming, openedLine } from '../../../support/givenEvents.ts';
import { aComplete, FRIDAY_1645, inventedHolidays, openTestDesk } from '../../../support/memoryDesk.ts';

const registered: OrganizationCommand = { type: 'set-organization', organization: anOrganization() };

function changes(desk: Desk, ...commands: ReadonlyArray<OrganizationCommand>): void {
  const done = desk.changeOrganizations(commands);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

function read(desk: Desk, customer = 'ACME'): OrganizationDetail {
  const detail = desk.readOrganization(customer);
  if (!detail.ok) throw new Error(JSON.stringify(detail.error));
  return detail.value;
}

describe('an organization', () => {
  it('is on record with who registered it, and when', () => {
    const { desk } = openTestDesk({ by: 'KT' });
    changes(desk, registered);
    const { card, changes: log } = read(desk);
    expect(card).toMatchObject({ organization: anOrganization(), registered: true, contacts: 0 });
    expect(log).toMatchObject([{ by: 'KT', at: FRIDAY_1645, command: registered }]);
  });

  it('has one entry in its log when it is set twice to the same', () => {
    const { desk } = openTestDesk();
    changes(desk, registered);
    const version = desk.version();
    changes(desk, registered);
    expect(read(desk).changes).toHaveLength(1);
    expect(desk.version()).toBe(version);
  });

  it('is found by name, short name, id and city, registered or known from its cases alone', () => {
    const { desk } = openTestDesk();
    changes(desk, {
      type: 'set-organization',
      organization: anOrganization({ id: 'FARO', name: 'Faro Marítimo', shortName: 'fmar', city: 'Lisbon' }),
    });
    const opened = incoming(openedLine({ case: 'A', at: '2026-03-06T10:00:00Z', holidays: 'US' }));
    desk.appendEvents([opened], { source: 'apply' });
    const found = (text: string): ReadonlyArray<string> =>
      desk.organizations(text).map(({ organization }) => organization.id);
    expect(['MARITI', 'FMAR', 'faro', 'lisb'].map(found)).toEqual([['FARO'], ['FARO'], ['FARO'], ['FARO']]);
    expect(desk.organizations('')).toHaveLength(2);
    const unregistered = desk.organizations('').find((card) => !card.registered);
    expect(unregistered).toMatchObject({ openCases: 1, contacts: 0 });
    desk.close();
  });

  it('comes first when the text names it in full', () => {
    const { desk } = openTestDesk();
    const named = (id: string, name: string): OrganizationCommand => ({
      type: 'set-organization',
      organization: anOrganization({ id, name, shortName: id }),
    });
    changes(desk, named('bay-north', 'Bay North'), named('bay', 'Kestrel Bay'));
    expect(desk.organizations('bay').map(({ organization }) => organization.id)).toEqual([
      'bay',
      'bay-north',
    ]);
    expect(desk.organizations('').map(({ organization }) => organization.id)).toEqual(['bay-north', 'bay']);
  });

  it('that nobody has heard of has nothing to read', () => {
    const { desk } = openTestDesk();
    const problem = { kind: 'no-such-organization', customer: 'NOBODY' };
    expect(desk.readOrganization('NOBODY')).toEqual({ ok: false, error: problem });
    expect(desk.openingTerms({ customer: 'NOBODY', openedAt: FRIDAY_1645 })).toEqual({
      ok: false,
      error: problem,
    });
  });

  it('shows the closed days of this year and the next at its site', () => {
    const { desk } = openTestDesk();
    changes(desk, { type: 'set-organization', organization: anOrganization({ holidays: 'US' }) });
    expect(read(desk).closedDays).toEqual([
      { date: '2026-03-09', name: 'Day of US' },
      { date: '2027-03-09', name: 'Day of US' },
    ]);
  });

  it('is refused with a country of which no holidays are on record', () => {
    const { desk } = openTestDesk({ holidays: { ...inventedHolidays(), knowsCountry } });
    const organization = anOrganization({ holidays: 'DE-XX' });
    const done = desk.changeOrganization({ type: 'set-organization', organization });
    expect(done).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'holidays' } });
  });

  it('is refused when it is held on an edition that is not installed', () => {
    const { desk } = openTestDesk();
    const organization = anOrganization({ held: { edition: 'of-1999', until: null } });
    const done = desk.changeOrganization({ type: 'set-organization', organization });
    expect(done).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'held.edition' } });
  });
});

describe('designated contacts', () => {
  const second = aContact({ id: 'ACME-2', name: 'Jo Birch', trainedAt: FRIDAY_1645 });

  it('are numbered as they were registered, whatever is changed about them later', () => {
    const { desk } = openTestDesk();
    changes(
      desk,
      registered,
      { type: 'set-contact', contact: aContact() },
      { type: 'set-contact', contact: second },
    );
    changes(desk, { type: 'set-contact', contact: aContact({ withdrawnAt: FRIDAY_1645 }) });
    expect(read(desk).contacts).toMatchObject([
      { contact: { id: 'ACME-1' }, number: 1, of: 2, standing: { kind: 'withdrawn' } },
      { contact: { id: 'ACME-2' }, number: 2, of: 2, standing: { kind: 'pending' } },
    ]);
  });

  it('wait for credentials by the closed days of their own office', () => {
    const { desk } = openTestDesk();
    changes(desk, registered, { type: 'set-contact', contact: second });
    const pendingUntil = (): number => {
      const standing = read(desk).contacts[0]?.standing;
      return standing?.kind === 'pending' ? standing.until : 0;
    };
    const before = pendingUntil();
    changes(desk, {
      type: 'edit-closed-day',
      customer: 'ACME',
      edit: { date: '2026-03-11', closedFor: 'Company day', reason: 'told by contact 1' },
    });
    expect(pendingUntil() - before).toBe(24 * HOUR);
  });

  it('belong to an organization that is registered', () => {
    const { desk } = openTestDesk();
    const done = desk.changeOrganization({ type: 'set-contact', contact: aContact() });
    expect(done).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'customer' } });
  });

  it('never change the organization', () => {
    const { desk } = openTestDesk();
    const other = anOrganization({ id: 'OTHER', name: 'Other Ltd' });
    changes(desk, registered, { type: 'set-organization', organization: other });
    changes(desk, { type: 'set-contact', contact: aContact() });
    const done = desk.changeOrganization({ type: 'set-contact', contact: aContact({ customer: 'OTHER' }) });
    expect(done).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'id' } });
  });

  it('are not taken when a later change of the same piece is refused', () => {
    const { desk } = openTestDesk();
    const stranger = aContact({ id: 'X-1', customer: 'X' });
    const done = desk.changeOrganizations([registered, { type: 'set-contact', contact: stranger }]);
    expect(done.ok).toBe(false);
    expect(desk.organizations('')).toEqual([]);
  });
});

describe('the terms of an opening (policy §1)', () => {
  const terms = (desk: Desk, openedAt: number, zone?: string): OpeningTerms => {
    const read = desk.openingTerms({ customer: 'ACME', openedAt, ...(zone === undefined ? {} : { zone }) });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };

  it('are those of the edition on which the customer is held, through its last local date', () => {
    const { desk } = openTestDesk();
    const held = { edition: 'means', until: '2026-03-06' };
    changes(desk, { type: 'set-organization', organization: anOrganization({ held }) });
    const midnight = Date.parse('2026-03-07T05:00:00Z');
    expect(terms(desk, midnight - 1)).toMatchObject({ edition: 'means', held: true });
    expect(terms(desk, midnight)).toMatchObject({ edition: 'targets', held: false });
  });

  it('are the hours of the site that is named, with the closed days of the organization', () => {
    const { desk } = openTestDesk();
    changes(desk, { type: 'set-organization', organization: anOrganization({ holidays: 'US' }) });
    expect(terms(desk, FRIDAY_1645).calendar.zone).toBe('America/New_York');
    const elsewhere = terms(desk, FRIDAY_1645, 'America/Chicago').calendar;
    expect(elsewhere.zone).toBe('America/Chicago');
    expect(elsewhere.closedDays).toContainEqual({ date: '2026-03-09', name: 'Day of US' });
    expect(
      desk.openingTerms({ customer: 'ACME', zone: 'Mars/Olympus', openedAt: FRIDAY_1645 }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'bad-request', field: 'zone' },
    });
  });

  it('count the public holidays of the year of the opening, also of one long past', () => {
    const { desk } = openTestDesk();
    changes(desk, { type: 'set-organization', organization: anOrganization({ holidays: 'US' }) });
    const longAgo = Date.parse('2019-06-01T12:00:00Z');
    expect(terms(desk, longAgo).calendar.closedDays).toContainEqual({
      date: '2019-03-09',
      name: 'Day of US',
    });
  });

  it('say how each contact stood at that instant', () => {
    const { desk } = openTestDesk();
    const contact = aContact({ credentialsAt: FRIDAY_1645 });
    changes(desk, registered, { type: 'set-contact', contact });
    expect(terms(desk, FRIDAY_1645).contacts[0]?.standing.kind).toBe('active');
    expect(terms(desk, FRIDAY_1645 - 1).contacts[0]?.standing.kind).toBe('untrained');
  });

  it('show as able to open exactly the contacts from whom an opening is not refused', () => {
    const { desk } = openTestDesk();
    changes(desk, { type: 'set-organization', organization: anOrganization({ holidays: 'US' }) });
    const moment = fc.option(fc.integer({ min: FRIDAY_1645 - 12 * DAY, max: FRIDAY_1645 }), { nil: null });
    const back = fc.integer({ min: 0, max: 4 * DAY });
    let next = 0;
    fc.assert(
      fc.property(moment, moment, moment, back, (trainedAt, credentialsAt, withdrawnAt, before) => {
        next += 1;
        const id = `ACME-${next}`;
        changes(desk, {
          type: 'set-contact',
          contact: aContact({ id, trainedAt, credentialsAt, withdrawnAt }),
        });
        const openedAt = FRIDAY_1645 - before;
        const card = terms(desk, openedAt).contacts.find(({ contact }) => contact.id === id);
        const opening = { ...aComplete, customer: 'ACME', contact: id, openedAt, openedReason: 'called' };
        expect(desk.command(opening).ok).toBe(card !== undefined && mayOpen(card.standing));
      }),
    );
  });
});
