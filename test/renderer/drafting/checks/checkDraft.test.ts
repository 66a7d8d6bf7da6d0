import { describe, expect, it } from 'vitest';
import { type DraftView, draftErrors } from '../../../../renderer/drafting/checks/checkDraft.ts';
import { openingChecks } from '../../../../renderer/drafting/checks/openingChecks.ts';
import { type DraftForm, emptyForm } from '../../../../renderer/drafting/form/draftForm.ts';
import type { ContactStanding } from '../../../../shared/customer/contactStanding.ts';
import { DRAFT_FIELDS } from '../../../../shared/drafting/draftField.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { aContact, instant, someTerms, wholeForm } from '../support/aDraft.ts';

const pending: ContactStanding = { kind: 'pending', until: instant('2026-12-14T12:00:00Z') };
const view: DraftView = {
  now: instant('2026-12-07T09:14:22+02:00'),
  ownZone: 'Europe/Bucharest',
  terms: someTerms([aContact('c3', pending)]),
};

const errorOf = (change: Partial<DraftForm>, other: Partial<DraftView> = {}): ReadonlyArray<string> =>
  draftErrors(english, { ...wholeForm, ...change }, { ...view, ...other }).map(({ text }) => text);
const fieldsOf = (change: Partial<DraftForm>, other: Partial<DraftView> = {}): ReadonlyArray<string> =>
  draftErrors(english, { ...wholeForm, ...change }, { ...view, ...other }).map(({ field }) => field);

describe('a draft (policy §5)', () => {
  it('opens when every field that the policy asks for is there', () => {
    expect(draftErrors(english, wholeForm, view)).toEqual([]);
  });

  it('names what is missing in the order of the form', () => {
    const missing = draftErrors(english, emptyForm(), { ...view, terms: null }).map(({ field }) => field);
    expect(missing).toEqual(DRAFT_FIELDS.filter((field) => missing.includes(field)));
    expect(missing).toEqual([
      'organizationShortName',
      'organizationId',
      'conversationId',
      'contact',
      'zone',
      'title',
      'description',
      'businessImpact',
      'priority',
      'severity',
    ]);
  });

  it('counts what there is of an organization ID', () => {
    expect(errorOf({ organizationId: '9be4c07d-2f31-4a' })).toEqual([
      '16 of 36 characters. Settings, then Advanced.',
    ]);
    expect(errorOf({ organizationId: 'x'.repeat(36) })).toHaveLength(1);
  });

  it('is of a registered customer', () => {
    expect(fieldsOf({ customer: '' })).toEqual(['organizationShortName']);
    expect(fieldsOf({}, { terms: null, unknown: true })).toEqual(['organizationShortName']);
    expect(fieldsOf({}, { terms: someTerms([aContact('c3', pending)], false) })).toEqual([
      'organizationShortName',
    ]);
  });

  it('has a conversation ID or a reason why there is none', () => {
    expect(fieldsOf({ noConversation: '' })).toEqual(['conversationId']);
    expect(fieldsOf({ noConversation: '', conversationId: '7c1e04b2' })).toEqual([]);
  });

  it('takes only zones that IANA has', () => {
    expect(errorOf({ zone: 'Europe/Atlantis' })).toEqual([
      '“Europe/Atlantis” is not a time zone that IANA knows.',
    ]);
  });

  it('takes spaces for nothing', () => {
    expect(errorOf({ title: '   ' })).toEqual(['Title is empty.']);
  });

  it('needs no reason for an opening within the last minute, and one for an earlier one', () => {
    expect(errorOf({ openedAt: '2026-12-07 09:14' })).toEqual([]);
    expect(fieldsOf({ openedAt: '2026-12-07 08:40' })).toEqual(['openedReason']);
    expect(fieldsOf({ openedAt: '2026-12-07 08:40', openedReason: 'Noted on paper' })).toEqual([]);
  });

  it.each([
    ['yesterday', 'Not a time such as 2026-12-07 08:40.'],
    ['2026-02-31 08:40', 'Not a time such as 2026-12-07 08:40.'],
    ['2026-12-07 09:15', 'This lies in the future.'],
    ['2026-03-29 03:30', 'Clocks skipped this time on that day.'],
  ])('refuses an opening at %s', (openedAt, text) => {
    expect(errorOf({ openedAt })).toEqual([text]);
  });

  it('has a severity that is assigned, or that the answers suggest (policy §6)', () => {
    const unanswered = { critical: '', noncritical: '' };
    expect(fieldsOf(unanswered)).toEqual(['severity']);
    expect(fieldsOf({ ...unanswered, severity: '4' })).toEqual([]);
  });
});

describe('the contact of a draft (policy §5)', () => {
  const terms = (standing: ContactStanding) => ({ terms: someTerms([aContact('c3', standing)]) });
  const since = instant('2026-12-04T12:00:00Z');

  it('may open with credentials, or while these are pending', () => {
    expect(fieldsOf({}, terms({ kind: 'active', since }))).toEqual([]);
    expect(fieldsOf({}, terms(pending))).toEqual([]);
  });

  it.each<[ContactStanding, string]>([
    [{ kind: 'overdue', since }, 'Credentials were due Fri 4 Dec.'],
    [{ kind: 'untrained' }, 'Inês Duarte has not done the care training.'],
    [{ kind: 'withdrawn', since }, 'Inês Duarte was withdrawn Fri 4 Dec.'],
  ])('may not open otherwise, and the rule is named: %j', (standing, rule) => {
    expect(errorOf({}, terms(standing))).toEqual([rule]);
  });

  it('is one of the customer', () => {
    expect(errorOf({ contact: 'c9' })).toEqual(['Not a contact of this customer.']);
  });

  it('is reachable at all times for severity 1, also when it is the suggested one', () => {
    expect(fieldsOf({ severity: '1' })).toEqual(['reachable']);
    expect(fieldsOf({ critical: 'no', workaround: 'no' })).toEqual(['reachable']);
    expect(fieldsOf({ severity: '1', reachable: 'yes' })).toEqual([]);
  });
});

describe('the list of what a draft has already', () => {
  const checks = (change: Partial<DraftForm>) => {
    const form = { ...wholeForm, ...change };
    return openingChecks(english, form, view, draftErrors(english, form, view));
  };

  it('says that a pending contact may open, and why there is no conversation ID', () => {
    expect(checks({})).toEqual([
      'Organization ID is complete',
      'Reason given for the missing conversation ID',
      'Contact may open cases while credentials are pending',
      'Business impact is described',
    ]);
  });

  it('leaves out what is still wrong', () => {
    expect(checks({ organizationId: '9be4c07d', businessImpact: '', noConversation: '' })).toEqual([
      'Contact may open cases while credentials are pending',
    ]);
  });

  it('names the reachable contact for severity 1 only', () => {
    expect(checks({ severity: '1', reachable: 'yes' })).toContain('Contact can be reached at all times');
    expect(checks({ reachable: 'yes' })).not.toContain('Contact can be reached at all times');
  });
});
