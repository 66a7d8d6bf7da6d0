import { describe, expect, it } from 'vitest';
import {
  brought,
  closed,
  contact,
  organization,
  outcomesOf,
  type Parted,
  REGISTERED,
  reopened,
} from './aCustomer.ts';

const DAY = '2026-04-10';
const OTHER_PART = {
  type: 'edit-closed-day',
  customer: 'ACME',
  edit: { date: DAY, closedFor: 'Inventory', part: ['13:00', '17:00'], reason: 'They said so' },
} as const;

/** What the team did, what this desk did without knowing it, and what becomes of the latter. */
const rules: ReadonlyArray<readonly [string, Parted, string]> = [
  [
    'another field of the card',
    { theirs: [organization({ city: 'Albany' })], mine: [organization({ licence: 'Gold' })] },
    'decided-again',
  ],
  [
    'the same field, the same value',
    { theirs: [organization({ city: 'Albany' })], mine: [organization({ city: 'Albany' })] },
    'already-so',
  ],
  [
    'the same field, another value',
    { theirs: [organization({ city: 'Albany' })], mine: [organization({ city: 'Boston' })] },
    'changed-since',
  ],
  [
    'the same account manager with another address',
    {
      theirs: [organization({ tam: { name: 'Kim', email: 'k@x.org', phone: null } })],
      mine: [organization({ tam: { name: 'Kim', email: 'kim@x.org', phone: null } })],
    },
    'changed-since',
  ],
  ['the same new customer', { before: [], theirs: [organization()], mine: [organization()] }, 'already-so'],
  [
    'the same new customer, of which this desk knows more',
    { before: [], theirs: [organization()], mine: [organization({ city: 'Albany' })] },
    'as-it-happened',
  ],
  [
    'the same new customer, of which this desk knows less',
    { before: [], theirs: [organization({ city: 'Albany' })], mine: [organization()] },
    'already-so',
  ],
  [
    'the same new customer under another name',
    { before: [], theirs: [organization({ name: 'Acme Inc' })], mine: [organization()] },
    'changed-since',
  ],
  [
    'another field of the contact',
    { theirs: [contact({ phone: '1' })], mine: [contact({ email: 'r@x.org' })] },
    'decided-again',
  ],
  [
    'another value for the phone of the contact',
    { theirs: [contact({ phone: '1' })], mine: [contact({ phone: '2' })] },
    'changed-since',
  ],
  [
    'a contact whom the team withdrew',
    { theirs: [contact({ withdrawnAt: 5 })], mine: [contact({ phone: '2' })] },
    'contact-withdrawn',
  ],
  [
    'the withdrawal of a contact whom the team changed',
    { theirs: [contact({ phone: '1' })], mine: [contact({ withdrawnAt: 5 })] },
    'contact-withdrawn',
  ],
  [
    'the withdrawal of a contact whom the team withdrew',
    { theirs: [contact({ withdrawnAt: 5 })], mine: [contact({ withdrawnAt: 9 })] },
    'already-so',
  ],
  [
    'a contact whom another customer has by now',
    { before: [organization()], theirs: [], mine: [contact()], elsewhere: { 'ACME-1': 'GLOBE' } },
    'contact-elsewhere',
  ],
  [
    'a contact of nobody',
    { before: [], theirs: [], mine: [organization(), contact()], refused: [0] },
    'no-organization',
  ],
  ['the same day, closed alike', { theirs: [closed(DAY)], mine: [closed(DAY)] }, 'already-so'],
  [
    'the same day, closed alike for another reason',
    { theirs: [closed(DAY)], mine: [closed(DAY, 'Inventory', 'By mail')] },
    'already-so',
  ],
  ['the same day, closed in a part', { theirs: [closed(DAY)], mine: [OTHER_PART] }, 'day-edited-since'],
  ['another day', { theirs: [closed(DAY)], mine: [closed('2026-04-13')] }, 'as-it-happened'],
  [
    'the way back of a day that the team edited again',
    { before: [...REGISTERED, closed(DAY)], theirs: [OTHER_PART], mine: [reopened(DAY)] },
    'day-edited-since',
  ],
  [
    'an edit of a day that the team took back',
    { before: [...REGISTERED, closed(DAY)], theirs: [reopened(DAY)], mine: [OTHER_PART] },
    'day-edited-since',
  ],
  [
    'the way back of a day that the team took back',
    { before: [...REGISTERED, closed(DAY)], theirs: [reopened(DAY)], mine: [reopened(DAY)] },
    'already-so',
  ],
  [
    'a card that a later version changed',
    { theirs: ['newer'], mine: [organization({ city: 'Boston' })] },
    'newer-version',
  ],
  [
    'what the server does not take',
    { theirs: [], mine: [organization({ city: 'Boston' })], refused: [0] },
    'not-taken',
  ],
];

describe('a change of a customer that was made without knowing what the team did', () => {
  it.each(rules)('%s', (_, parted, outcome) => {
    expect(outcomesOf(brought(parted).rebased).at(-1)).toBe(outcome);
  });

  it('carries both changes of one card', () => {
    const theirs = [organization({ city: 'Albany' })];
    const { rebased } = brought({ theirs, mine: [organization({ licence: 'Gold' })] });
    expect(rebased[0]?.step?.changes).toMatchObject([
      { id: 'm1.1', change: organization({ city: 'Albany', licence: 'Gold' }) },
    ]);
  });

  it('is set aside with what it was made on, what it said, and what the team has', () => {
    const { rebased } = brought({
      theirs: [organization({ city: 'Albany' })],
      mine: [organization({ city: 'Boston' })],
    });
    expect(rebased[0]?.step).toMatchObject({ id: 's1', saw: 3 });
    expect(rebased[0]?.step?.changes).toMatchObject([
      {
        by: 'AM',
        change: {
          ...{ type: 'set-aside', customer: 'ACME', step: 's1', why: 'changed-since', changeId: 'm1.1' },
          change: organization({ city: 'Boston' }),
          seen: { city: null },
          theirs: { city: 'Albany' },
          meanwhile: ['t3'],
        },
      },
    ]);
  });

  it('of a new contact under an id that the team gave to another person is kept under a free one, and what follows goes along', () => {
    const kim = { id: 'ACME-2', name: 'Kim Birch' };
    const lee = { id: 'ACME-2', name: 'Lee Cedar' };
    const { rebased } = brought({
      theirs: [contact(kim)],
      mine: [contact(lee), contact({ ...lee, phone: '7' })],
    });
    expect(rebased.map(({ step }) => step?.changes[0]?.change)).toEqual([
      contact({ ...lee, id: 'ACME-3' }),
      contact({ ...lee, id: 'ACME-3', phone: '7' }),
    ]);
  });

  it('of several cards in one step sets aside only what cannot stand', () => {
    const { rebased } = brought({
      theirs: [contact({ phone: '1' })],
      mine: [[organization({ city: 'Boston' }), contact({ phone: '2' })]],
    });
    expect(rebased[0]?.step?.changes.map(({ change }) => change.type)).toEqual([
      'set-organization',
      'set-aside',
    ]);
  });

  it('that was set aside and is not taken either stays on this desk', () => {
    const { rebased } = brought({
      theirs: [organization({ city: 'Albany' })],
      mine: [organization({ city: 'Boston' })],
    });
    const aside = rebased[0]?.step?.changes[0]?.change;
    const again = brought({ theirs: [], mine: aside === undefined ? [] : [aside], refused: [0] });
    expect(again.rebased[0]).toMatchObject({ outcome: { kind: 'set-aside' }, step: null });
  });
});
