import { describe, expect, it } from 'vitest';
import { does, opensCase, openTestDesk, registers } from '../../../../support/memoryDesk.ts';
import { createTeam, derivedOn } from '../../../../support/team/aTeamOfDesks.ts';
import { temporaryProfile } from '../../../../support/temporaryProfile.ts';
import { acmeOf, aTeamOfTwo, card, changes, closed, contactOf } from './changesOfATeam.ts';

const MONDAY = '2026-03-09';

describe('a change of a customer on a desk of a team', () => {
  it('is shown here at once, and reaches the others with the bytes that it had', () => {
    const { ann, ben, customers } = aTeamOfTwo();
    changes(ann, card(ann, { city: 'Albany' }));
    expect(acmeOf(ann).card.organization.city).toBe('Albany');
    const [step] = ann.team.customers.pending();
    expect(step?.expect).toEqual({ ACME: 2 });
    ann.meets();
    ben.meets();
    expect(acmeOf(ben).card.organization.city).toBe('Albany');
    const [event] = step?.events ?? [];
    expect(customers.log.at(-1)).toMatchObject({ id: event?.id, body: event?.body, position: 3 });
    expect(acmeOf(ben).changes[0]).toMatchObject({ id: step?.events[0]?.id, by: 'AM', counts: true });
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });

  it('of another field of the card stands beside that of the other desk', () => {
    const { ann, ben } = aTeamOfTwo();
    changes(ann, card(ann, { city: 'Albany' }));
    changes(ben, card(ben, { licence: 'Gold' }));
    for (const mate of [ben, ann, ben]) mate.meets();
    for (const mate of [ann, ben]) {
      expect(acmeOf(mate).card.organization).toMatchObject({ city: 'Albany', licence: 'Gold' });
      expect(mate.desk.check().problems).toEqual([]);
    }
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });

  it('of the same field is set aside, for all to see, and done anyway by whoever says so', () => {
    const { ann, ben } = aTeamOfTwo();
    changes(ann, card(ann, { city: 'Albany', licence: 'Gold' }));
    changes(ben, card(ben, { city: 'Boston' }));
    for (const mate of [ben, ann, ben]) mate.meets();
    const [aside] = acmeOf(ben).setAside;
    expect(aside).toMatchObject({ by: 'AM', setAside: { why: 'changed-since', theirs: { city: 'Boston' } } });
    expect(ben.desk.changesSetAside()).toEqual([aside]);
    expect(acmeOf(ann).card.organization).toMatchObject({ city: 'Boston', licence: null });
    const command = { type: 'do-anyway', customer: 'ACME', setAside: aside?.id ?? '' } as const;
    expect(ben.desk.settleChange(command).ok).toBe(true);
    for (const mate of [ben, ann]) mate.meets();
    expect(acmeOf(ann).card.organization).toMatchObject({ city: 'Albany', licence: 'Gold' });
    expect(acmeOf(ann).setAside).toEqual([]);
    expect(ann.desk.settleChange(command)).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });

  it('that was set aside is let be by one desk, and is not done anyway by another that did not know', () => {
    const { ann, ben } = aTeamOfTwo();
    changes(ann, card(ann, { city: 'Albany' }));
    changes(ben, card(ben, { city: 'Boston' }));
    for (const mate of [ben, ann, ben]) mate.meets();
    const setAside = acmeOf(ben).setAside[0]?.id ?? '';
    ann.desk.settleChange({ type: 'do-anyway', customer: 'ACME', setAside });
    ben.desk.settleChange({ type: 'let-be', customer: 'ACME', setAside });
    for (const mate of [ben, ann, ben]) mate.meets();
    expect(acmeOf(ben).card.organization.city).toBe('Boston');
    expect(acmeOf(ben).setAside).toMatchObject([{ setAside: { why: 'let-be-since' } }]);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });

  it('that the server does not take is set aside, and what cannot be told of either stays here', () => {
    const { ann, ben, customers } = aTeamOfTwo();
    changes(ann, card(ann, { city: 'Albany' }));
    customers.refuse(ann.team.customers.pending()[0]?.step ?? '');
    ann.meets();
    expect(ann.team.waiting()).toEqual({ steps: 1, held: 1 });
    expect(acmeOf(ann).setAside).toMatchObject([{ setAside: { why: 'not-taken' } }]);
    changes(ann, card(ann, { licence: 'Gold' }));
    ann.meets();
    ben.meets();
    expect(acmeOf(ben).card.organization).toMatchObject({ city: null, licence: 'Gold' });
    expect(ann.desk.check().problems).toEqual([]);
  });

  it('of a file is one step for each customer', () => {
    const { ann, ben } = aTeamOfTwo();
    registers(ann.desk, { id: 'GLOBE', name: 'Globe', zone: 'Europe/Paris' });
    changes(ann, card(ann, { city: 'Albany' }), contactOf(ann, { phone: '1' }), closed(MONDAY));
    expect(ann.team.customers.pending().map(({ expect: saw, events }) => [saw, events.length])).toEqual([
      [{ GLOBE: 0 }, 2],
      [{ ACME: 2 }, 3],
    ]);
    ann.meets();
    ben.meets();
    expect(ben.desk.organizationRegister()).toEqual(ann.desk.organizationRegister());
  });

  it('renews no public holidays, which are shared', () => {
    const { ann } = aTeamOfTwo();
    const renewed = ann.desk.changeOrganization({
      ...{ type: 'renew-holidays', country: 'PT', tables: '', take: true },
    });
    expect(renewed).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'country' } });
  });
});

describe('a closed day of a team', () => {
  it('moves the deadlines of the customer on each desk, and says who moved them', () => {
    const { ann, ben } = aTeamOfTwo();
    const number = opensCase(ann.desk, { severity: 3 });
    does(ann.desk, { type: 'respond', case: number });
    for (const mate of [ann, ben]) mate.meets();
    const before = ben.desk.cards([number]);
    changes(ann, closed(MONDAY));
    ann.meets();
    const told: unknown[] = [];
    ben.desk.onChange(({ cases }) => told.push(cases));
    ben.meets();
    expect(told).toEqual([[number]]);
    expect(ben.desk.cards([number])).not.toEqual(before);
    expect(ben.desk.moves({ acknowledged: false, most: 5 })).toMatchObject([
      { by: 'AM', causes: [{ kind: 'customer-days' }] },
    ]);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    expect(ben.desk.check().problems).toEqual([]);
  });

  it('of a country moves those of all customers there', () => {
    const { ann, ben } = aTeamOfTwo();
    const porto = { id: 'PORTO', name: 'Porto', zone: 'Europe/Lisbon', holidays: 'PT' };
    registers(ann.desk, porto);
    const number = opensCase(ann.desk, { customer: porto });
    for (const mate of [ann, ben]) mate.meets();
    const before = ben.desk.cards([number]);
    const edit = { date: '2026-03-10', closedFor: 'Mourning', reason: 'Decreed' };
    changes(ann, { type: 'edit-country-day', country: 'PT', edit });
    for (const mate of [ann, ben]) mate.meets();
    expect(ben.desk.cards([number])).not.toEqual(before);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });
});

describe('what another desk wrote and cannot stand', () => {
  it('is left out and said to be, the same on every desk', () => {
    const { ann, ben, customers } = aTeamOfTwo();
    registers(ann.desk, { id: 'GLOBE', name: 'Globe', zone: 'Europe/Paris' });
    ann.meets();
    const [known] = ann.desk.organizationRegister();
    const body = JSON.stringify({
      type: 'set-contact',
      contact: { ...known?.contacts[0], customer: 'GLOBE' },
    });
    const wrong = JSON.stringify({ type: 'set-organization', organization: known?.organization });
    const stamp = { at: 1, recorded: 1, by: 'CL', version: 1, subject: 'GLOBE' };
    customers.push('D9', [
      {
        step: 's9',
        expect: { GLOBE: 2 },
        events: [
          { ...stamp, id: 'x1', type: 'set-contact', body },
          { ...stamp, id: 'x2', type: 'set-organization', body: wrong },
        ],
      },
    ]);
    for (const mate of [ann, ben]) mate.meets();
    const globe = ben.desk.readOrganization('GLOBE');
    expect(globe.ok && globe.value.changes.map(({ counts }) => counts)).toEqual([false, false, true, true]);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    expect(ben.desk.check().problems).toEqual([]);
  });

  it('such as a contact that two customers have stays with the first', () => {
    const { ann, ben } = aTeamOfTwo();
    const globe = { id: 'GLOBE', name: 'Globe', zone: 'Europe/Paris' };
    registers(ann.desk, globe);
    for (const mate of [ann, ben]) mate.meets();
    const [acme] = ben.desk.organizationRegister();
    const person = { ...acme?.contacts[0], id: 'KIM', name: 'Kim' };
    changes(ann, contactOf(ann, { id: 'KIM', name: 'Kim' }));
    changes(ben, { type: 'set-contact', contact: { ...person, customer: 'GLOBE' } as never });
    ben.pushesUnheard();
    for (const mate of [ann, ben, ann]) mate.meets();
    expect(acmeOf(ann).setAside).toMatchObject([{ setAside: { why: 'contact-elsewhere' } }]);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    for (const mate of [ann, ben]) expect(mate.desk.check().problems).toEqual([]);
  });
});

describe('a file with customers of its own', () => {
  it('becomes none of a team, though it has no case', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    registers(desk, { id: 'GLOBE', name: 'Globe', zone: 'Europe/Paris' });
    desk.close();
    expect(() => createTeam().mate('D1', 'AM', { profile })).toThrow('A team begins with a file without any');
  });
});
