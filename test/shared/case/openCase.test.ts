import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { caseCommandSchema } from '../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../shared/case/decide/decide.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { at } from '../../support/aCase.ts';
import { contact, deciding, donaulicht } from '../../support/deciding.ts';

const noon = at('2026-12-07T12:00:00+01:00');

const complete = {
  type: 'open-case',
  severity: 2,
  priority: 2,
  title: 'No audio',
  customer: 'donaulicht',
  contact: 'C2',
  organizationShortName: 'donaulicht',
  organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
  conversationId: '30d9c2fe',
  description: 'Callers hear nothing.',
  businessImpact: 'No orders by phone.',
} as const;

const decided = (change: object = {}, context: Parameters<typeof deciding>[1] = {}, now = noon) =>
  decide(caseCommandSchema.parse({ ...complete, ...change }), null, deciding(now, context));

/** What an opening says beside whose the case is. */
const open = (...asked: Parameters<typeof decided>): ReturnType<typeof decided> => {
  const answer = decided(...asked);
  return answer.ok ? { ok: true, value: answer.value.filter(({ type }) => type !== 'owner-set') } : answer;
};

const withContact = (change: Partial<DesignatedContact>) => ({
  contactsOf: () => [{ ...contact, ...change }],
});

describe('opening a case (policy §5)', () => {
  it('keeps the intake, names the customer as it is on record, and forgets the draft', () => {
    const { type: _type, customer: _customer, ...intake } = complete;
    expect(open({ draft: 'd1' })).toEqual({
      ok: true,
      value: [
        {
          ...intake,
          type: 'opened',
          case: '48300',
          at: noon,
          by: 'AS',
          customer: { id: 'donaulicht', name: 'Donaulicht Versand', zone: 'Europe/Vienna', city: 'Vienna' },
          edition: 'targets',
        },
      ],
    });
  });

  it('belongs to who opens it', () => {
    expect(decided()).toMatchObject({
      value: [{ type: 'opened' }, { type: 'owner-set', case: '48300', at: noon, by: 'AS', owner: 'AS' }],
    });
  });

  it('counts the hours of another site when one is named', () => {
    const site = { zone: 'Asia/Tokyo', city: 'Tokyo', holidays: 'JP' };
    expect(open({ site })).toMatchObject({
      value: [{ customer: { id: 'donaulicht', name: 'Donaulicht Versand', ...site } }],
    });
  });

  it('keeps the holidays of the organization at a site in another zone, unless it names others', () => {
    const organization = () => ({ ...donaulicht, holidays: 'AT' });
    expect(open({ site: { zone: 'Europe/Zurich' } }, { organization })).toMatchObject({
      value: [{ customer: { zone: 'Europe/Zurich', holidays: 'AT' } }],
    });
  });

  it('records what the answers suggest beside what care assigns and what the customer asks for', () => {
    const impact = { critical: 'yes', degraded: 'no', noncritical: 'yes', workaround: 'yes' };
    expect(open({ severity: 3, priority: 1, asked: 1, impact })).toMatchObject({
      value: [{ severity: 3, priority: 1, asked: 1, suggested: 2, impact }],
    });
  });

  it.each([
    [
      'needs a customer on record',
      { customer: 'nobody' },
      { kind: 'unknown-organization', customer: 'nobody' },
    ],
    ['needs a contact', { contact: undefined }, { kind: 'intake-missing', field: 'contact' }],
    [
      'needs a contact of that customer',
      { contact: 'C9' },
      { kind: 'unknown-contact', contact: 'C9', customer: 'donaulicht' },
    ],
    [
      'needs the short name of the organization',
      { organizationShortName: undefined },
      { kind: 'intake-missing', field: 'organizationShortName' },
    ],
    [
      'needs the id of the organization',
      { organizationId: undefined },
      { kind: 'intake-missing', field: 'organizationId' },
    ],
    ['needs a description', { description: undefined }, { kind: 'intake-missing', field: 'description' }],
    [
      'needs the business impact',
      { businessImpact: undefined },
      { kind: 'intake-missing', field: 'businessImpact' },
    ],
    [
      'needs a conversation, or a reason why there is none',
      { conversationId: undefined },
      { kind: 'intake-missing', field: 'conversationId' },
    ],
    ['of severity 1 needs a contact who can be reached', { severity: 1 }, { kind: 'contact-not-reachable' }],
    [
      'of severity 1 takes no for an answer',
      { severity: 1, reachable: false },
      { kind: 'contact-not-reachable' },
    ],
    ['lies not ahead', { openedAt: noon + 1 }, { kind: 'opened-in-the-future' }],
    ['before now needs a reason', { openedAt: noon - 2 * MINUTE }, { kind: 'opened-earlier-without-reason' }],
    [
      'needs a zone that IANA has',
      { site: { zone: 'Mars/Base' } },
      { kind: 'bad-customer', field: 'site.zone', reason: 'Mars/Base' },
    ],
    [
      'needs a country with holidays on record',
      { site: { zone: 'Europe/Vienna', holidays: 'ZZ' } },
      { kind: 'unknown-country', country: 'ZZ' },
    ],
  ])('%s', (_name, change, refusal) => {
    expect(open(change)).toEqual({ ok: false, error: refusal });
  });

  it('takes a reason in place of a conversation', () => {
    expect(open({ conversationId: undefined, noConversation: 'A printer has none.' })).toMatchObject({
      ok: true,
      value: [{ noConversation: 'A printer has none.' }],
    });
  });

  it('may lie before now for a reason', () => {
    const openedReason = 'Written down on paper first';
    expect(open({ openedAt: noon - 60 * MINUTE, openedReason })).toMatchObject({
      value: [{ at: noon - 60 * MINUTE, openedReason }],
    });
  });

  it('of severity 1 records that the contact can be reached at all times', () => {
    expect(open({ severity: 1, reachable: true })).toMatchObject({
      value: [{ type: 'opened' }, { type: 'contact-reachable', case: '48300', at: noon, reachable: true }],
    });
  });

  it('lies within the years that calendars can answer for', () => {
    const year1850 = -3_786_825_600_000;
    expect(caseCommandSchema.safeParse({ ...complete, openedAt: year1850 }).success).toBe(false);
    expect(caseCommandSchema.safeParse({ ...complete, openedAt: noon }).success).toBe(true);
  });
});

describe('a designated contact (policy §1, §5)', () => {
  const trained = at('2026-12-02T10:00:00+01:00');

  it('opens while the credentials may be on their way: 48 business hours from the training form', () => {
    const pending = withContact({ trainedAt: trained, credentialsAt: null });
    // Thursday and Friday 9 h each after 7 h of Wednesday, Monday 9 h, Tuesday 8 December is a holiday, Wednesday 9 h, Thursday 5 h.
    const last = at('2026-12-10T13:00:00+01:00');
    expect(open({}, pending, last).ok).toBe(true);
    expect(open({}, pending, last + 1)).toEqual({
      ok: false,
      error: {
        kind: 'contact-may-not-open',
        contact: 'Ines Falk',
        standing: { kind: 'overdue', since: last },
      },
    });
  });

  it('who was not trained, or has left, is named with the rule', () => {
    expect(open({}, withContact({ trainedAt: null, credentialsAt: null }))).toMatchObject({
      error: { kind: 'contact-may-not-open', contact: 'Ines Falk', standing: { kind: 'untrained' } },
    });
    expect(open({}, withContact({ withdrawnAt: noon }))).toMatchObject({
      error: { standing: { kind: 'withdrawn', since: noon } },
    });
  });

  it('counts as it stood when the case was opened', () => {
    const openedReason = 'Taken by phone during the outage';
    const openedAt = noon - 60 * MINUTE;
    expect(open({ openedAt, openedReason }, withContact({ withdrawnAt: noon })).ok).toBe(true);
  });
});

describe('the edition that a case is bound to (policy §1)', () => {
  const held = (until: string | null) => ({
    organization: () => ({ ...donaulicht, held: { edition: 'means', until } }),
  });

  it('is the one in force, unless the customer is held on another', () => {
    expect(open()).toMatchObject({ value: [{ edition: 'targets' }] });
    expect(open({}, held(null))).toMatchObject({ value: [{ edition: 'means' }] });
  });

  it('is held through the last day, by the date at the site', () => {
    expect(open({}, held('2026-12-07'))).toMatchObject({ value: [{ edition: 'means' }] });
    expect(open({}, held('2026-12-06'))).toMatchObject({ value: [{ edition: 'targets' }] });
  });

  it('is the one in force when the case was opened, not when it is written down', () => {
    const [targets, means] = deciding(noon).editions;
    const dated = { ...means, id: 'means-2027', validFrom: '2026-12-07' } as NonNullable<typeof means>;
    const editions = { editions: [targets as typeof dated, dated], edition: () => dated };
    const openedReason = 'Was in the mail over the weekend';
    expect(open({}, editions)).toMatchObject({ value: [{ edition: 'means-2027' }] });
    expect(open({ openedAt: at('2026-12-06T23:59:00+01:00'), openedReason }, editions)).toMatchObject({
      value: [{ edition: 'targets' }],
    });
  });
});

describe('whatever an opening leaves out', () => {
  it('it opens only when nothing that the policy asks for is missing', () => {
    const needed = ['contact', 'organizationShortName', 'organizationId', 'description', 'businessImpact'];
    fc.assert(
      fc.property(fc.subarray([...needed, 'conversationId']), (left) => {
        const change = Object.fromEntries(left.map((field) => [field, undefined]));
        expect(open(change).ok).toBe(left.length === 0);
      }),
    );
  });
});
