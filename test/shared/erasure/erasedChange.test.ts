import { describe, expect, it } from 'vitest';
import { editedDays } from '../../../shared/customer/editedDays.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import { organizationCommandSchema } from '../../../shared/customer/organizationCommand.ts';
import { erasedChange } from '../../../shared/erasure/erasedChange.ts';
import { onlyLoses } from '../../../shared/erasure/onlyLoses.ts';
import { targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { contact, donaulicht } from '../../support/deciding.ts';

const tam = { name: 'Ute Lang', email: 'ute@care.example', phone: '+43 1 5550100' };
const edit = { date: '2026-12-08', closedFor: 'Birthday of Ines Falk', reason: 'Ines Falk said so.' };
const changes: ReadonlyArray<OrganizationCommand> = [
  { type: 'set-organization', organization: { ...donaulicht, tam } },
  { type: 'set-contact', contact: { ...contact, phone: '+43 1 5550101', languages: 'German of Vienna' } },
  { type: 'edit-closed-day', customer: 'donaulicht', edit },
  {
    type: 'edit-closed-day',
    customer: 'donaulicht',
    edit: {
      date: '2026-12-12',
      closedFor: null,
      hours: [['09:00', '12:00']],
      openFor: 'Ines',
      reason: 'Falk',
    },
  },
  { type: 'undo-closed-day', customer: 'donaulicht', date: '2026-12-08', reason: 'Ines Falk was wrong.' },
];
const WORDS = /Ines|Falk|Ute|Versand|5550|@|b41f6a90|Austria/;

describe('a change of what care knows of a customer, without words and names', () => {
  it.each(changes)('has none of them, and is a change as before: $type', (change) => {
    const erased = erasedChange(change);
    expect(JSON.stringify(change)).toMatch(WORDS);
    expect(JSON.stringify(erased)).not.toMatch(WORDS);
    expect(organizationCommandSchema.parse(erased)).toEqual(erased);
    expect(onlyLoses(JSON.parse(JSON.stringify(change)), JSON.parse(JSON.stringify(erased)))).toBe(true);
  });

  it('keeps zone, holidays, licence and edition', () => {
    const organization = { ...donaulicht, holidays: 'AT', held: { edition: 'means', until: null } };
    const { zone, holidays, licence, held, id } = organization;
    expect(erasedChange({ type: 'set-organization', organization })).toMatchObject({
      organization: { id, zone, holidays, licence, held },
    });
  });

  it('keeps closed days closed and hours as they are', () => {
    const edits = changes.flatMap((change) => (change.type === 'edit-closed-day' ? [change.edit] : []));
    const gone = changes.flatMap((change) => {
      const erased = erasedChange(change);
      return erased.type === 'edit-closed-day' ? [erased.edit] : [];
    });
    const week = { week: targetsEdition.week, closedDays: [] };
    const unnamed = (days: ReturnType<typeof editedDays>): unknown => [
      days.closedDays.map(({ name: _name, ...day }) => day),
      days.ownHours?.map(({ name: _name, ...hours }) => hours),
    ];
    expect(unnamed(editedDays(week, gone))).toEqual(unnamed(editedDays(week, edits)));
  });

  it('leaves days of countries alone', () => {
    const change: OrganizationCommand = { type: 'edit-country-day', country: 'AT', edit };
    expect(erasedChange(change)).toBe(change);
  });
});
