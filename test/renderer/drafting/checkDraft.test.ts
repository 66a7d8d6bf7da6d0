import { describe, expect, it } from 'vitest';
import { draftCommand, draftErrors } from '../../../renderer/drafting/checkDraft.ts';
import { DRAFT_FIELDS, type DraftForm, emptyForm, formOf } from '../../../renderer/drafting/draftForm.ts';
import { parseInstant } from '../../../shared/calendar/isoInstant.ts';
import { caseCommandSchema } from '../../../shared/case/caseCommand.ts';

const instant = (text: string): number => {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

const view = { now: instant('2026-12-07T09:14:22+02:00'), ownZone: 'Europe/Bucharest' };

const whole: DraftForm = {
  ...emptyForm('targets'),
  customerName: 'Faro Marítimo',
  customerId: 'faro-maritimo',
  zone: 'Europe/Lisbon',
  country: 'pt',
  organizationShortName: 'faro-maritimo',
  organizationId: '9be4c07d-2f31-4a5e-8c11-0d6f2b7a9e35',
  conversationId: 'not tied to one conversation',
  channel: 'phone',
  contact: 'contact 3',
  title: 'Agent status changes take a minute to show',
  description: 'Status changes reach the supervisor view after 50 to 70 seconds.',
  businessImpact: 'Supervisors cannot steer 40 agents.',
  severity: '2',
  priority: '1',
};

const errorOf = (change: Partial<DraftForm>): ReadonlyArray<string> =>
  draftErrors({ ...whole, ...change }, view).map(({ text }) => text);

describe('a draft', () => {
  it('opens when every field that the policy asks for is there', () => {
    expect(draftErrors(whole, view)).toEqual([]);
  });

  it('becomes a command that main understands', () => {
    const command = draftCommand(whole, view);
    expect(command.ok && caseCommandSchema.parse(command.value)).toMatchObject({
      type: 'open-case',
      severity: 2,
      priority: 1,
      customer: { id: 'faro-maritimo', zone: 'Europe/Lisbon', holidays: 'PT' },
      edition: 'targets',
    });
  });

  it('names what is missing in the order of the form', () => {
    const missing = draftErrors(emptyForm('targets'), view).map(({ field }) => field);
    expect(missing).toEqual(DRAFT_FIELDS.filter((field) => missing.includes(field)));
    expect(missing).toEqual([
      'customerName',
      'customerId',
      'zone',
      'organizationShortName',
      'organizationId',
      'conversationId',
      'contact',
      'title',
      'description',
      'businessImpact',
      'severity',
      'priority',
    ]);
  });

  it('counts what there is of an organization ID', () => {
    expect(errorOf({ organizationId: '9be4c07d-2f31-4a' })).toEqual([
      '16 of 36 characters. Settings, then Advanced.',
    ]);
    expect(errorOf({ organizationId: 'x'.repeat(36) })).toHaveLength(1);
  });

  it('takes only zones that IANA has', () => {
    expect(errorOf({ zone: 'Europe/Atlantis' })).toEqual([
      '“Europe/Atlantis” is not a time zone that IANA knows.',
    ]);
  });

  it.each(['PT', 'de-by', ''])('takes %j as a country', (country) => {
    expect(errorOf({ country })).toEqual([]);
  });

  it('does not take the name of a country for its code', () => {
    expect(errorOf({ country: 'Portugal' })).toHaveLength(1);
  });

  it('takes spaces for nothing', () => {
    expect(errorOf({ title: '   ' })).toEqual(['Title is empty.']);
  });

  it('reads the opening on the wall clock of the analyst', () => {
    const command = draftCommand({ ...whole, openedAt: '2026-12-07 08:40' }, view);
    expect(command.ok && command.value.openedAt).toBe(instant('2026-12-07T08:40:00+02:00'));
  });

  it('leaves the opening to main when none is given', () => {
    const command = draftCommand(whole, view);
    expect(command.ok && 'openedAt' in command.value).toBe(false);
  });

  it.each([
    ['yesterday', 'Not a time such as 2026-12-07 08:40.'],
    ['2026-02-31 08:40', 'Not a time such as 2026-12-07 08:40.'],
    ['2026-12-07 09:15', 'This lies in the future.'],
    ['2026-03-29 03:30', 'Clocks skipped this time on that day.'],
  ])('refuses an opening at %s', (openedAt, text) => {
    expect(errorOf({ openedAt })).toEqual([text]);
  });

  it('keeps what an older version of the form does not know out of the form', () => {
    const draft = { id: 'd1', form: { title: 'Kept', colour: 'red' }, startedAt: 0, savedAt: 0 };
    expect(formOf(draft, 'targets')).toEqual({ ...emptyForm('targets'), title: 'Kept' });
  });
});
