import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { knowsCountry } from '../../../main/holidays/knowsCountry.ts';
import { loadSample } from '../../../main/sample/loadSample.ts';
import { mayOpen } from '../../../shared/customer/contactStanding.ts';
import type { OrganizationDetail } from '../../../shared/ipc/organizationChannels.ts';
import { english } from '../../../shared/messages/en/english.ts';

const PICTURE = Date.parse('2026-12-07T09:14:22+02:00');
const holidays = { closedDaysOf, knowsCountry };

function openSample(now: number): Desk {
  const clock = () => now;
  const desk = openDesk({
    words: english,
    profile: ':memory:',
    now: clock,
    newId: createIds(clock),
    by: () => 'AS',
    holidays,
  });
  expect(loadSample(desk, { now, me: 'AS', holidays })).toMatchObject({ ok: true });
  return desk;
}

function read(desk: Desk, customer: string): OrganizationDetail {
  const detail = desk.readOrganization(customer);
  if (!detail.ok) throw new Error(detail.error.kind);
  return detail.value;
}

interface OpeningLine {
  readonly type: string;
  readonly case: string;
  readonly at: string;
  readonly contact: string;
  readonly edition: string;
  readonly customer: { readonly id: string };
}

const openings = (desk: Desk): ReadonlyArray<OpeningLine> =>
  [...desk.exportEvents()]
    .map((line) => JSON.parse(line) as OpeningLine)
    .filter(({ type }) => type === 'opened');

describe('the customers of the sample', () => {
  it.each([
    ['the instant of the picture', '2026-12-07T07:14:22Z'],
    ['a Sunday night', '2026-09-20T23:59:59Z'],
    ['the Tuesday after Easter', '2027-03-30T06:30:00Z'],
    ['the turn of a year', '2027-01-01T00:00:00Z'],
  ])(
    'have each case opened by a contact who could, in the edition that was in force for them, at %s',
    (_, at) => {
      const desk = openSample(Date.parse(at));
      const impossible = openings(desk).filter(({ customer, contact, edition, at: openedAt }) => {
        const terms = desk.openingTerms({ customer: customer.id, openedAt: Date.parse(openedAt) });
        if (!terms.ok || terms.value.edition !== edition) return true;
        const card = terms.value.contacts.find((each) => each.contact.id === contact);
        return card === undefined || !mayOpen(card.standing);
      });
      expect(impossible.map((opening) => opening.case)).toEqual([]);
    },
  );

  it('include one in Lisbon without cases, whose third contact waits for credentials', () => {
    const desk = openSample(PICTURE);
    const { card, contacts } = read(desk, 'faro-maritimo');
    expect(card).toMatchObject({ registered: true, openCases: 0, contacts: 3 });
    expect(contacts[2]).toMatchObject({ number: 3, of: 3, standing: { kind: 'pending' } });
  });

  it('are numbered as the cases of the pictures name their contacts', () => {
    const desk = openSample(PICTURE);
    const detail = desk.readCase('48247');
    if (!detail.ok) throw new Error(detail.error.kind);
    expect(detail.value.contact).toMatchObject({
      number: 2,
      of: 4,
      contact: { languages: 'German or English' },
      standing: { kind: 'active' },
    });
  });

  it('have a Technical Account Manager in eight of sixteen, the customer of the picture among the others', () => {
    const desk = openSample(PICTURE);
    const managers = desk.organizationRegister().filter(({ organization }) => organization.tam !== null);
    expect(managers).toHaveLength(8);
    expect(read(desk, 'maravel').card.organization).toMatchObject({ tam: null, region: 'South America' });
  });

  it('begin a draft for a customer and a contact on record', () => {
    const desk = openSample(PICTURE);
    const forms = desk.drafts().map(({ form }) => form);
    expect(forms[0]).toMatchObject({ customer: 'faro-maritimo', contact: 'faro-maritimo-3' });
    expect(forms.every(({ customer }) => read(desk, customer ?? '').card.registered)).toBe(true);
  });
});
