import { describe, expect, it } from 'vitest';
import { contactTexts, freeContactId, readContactForm } from '../../../renderer/customers/contactForm.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { english } from '../../../shared/messages/en/english.ts';

const place = { id: 'faro-1', customer: 'faro', ownZone: 'Europe/Bucharest', known: null };
const rui: DesignatedContact = {
  id: 'faro-1',
  customer: 'faro',
  name: 'Rui Paz',
  email: 'rui@faro.example',
  phone: null,
  languages: 'Portuguese',
  trainedAt: Date.parse('2026-12-03T09:30:00+02:00'),
  credentialsAt: null,
  withdrawnAt: null,
};

describe('the form of a contact', () => {
  it('gives back what it was filled with, times on the wall clock of the analyst', () => {
    const texts = contactTexts(rui, place.ownZone);
    expect(texts.trainedAt).toBe('2026-12-03 09:30');
    expect(readContactForm(english, texts, place)).toEqual({ ok: true, value: rui });
  });

  it('leaves a time that nobody touched as it is, to the millisecond', () => {
    const known = { ...rui, credentialsAt: Date.parse('2026-12-04T10:11:12.345+02:00') };
    const texts = { ...contactTexts(known, place.ownZone), phone: '+351 555 0100' };
    expect(readContactForm(english, texts, { ...place, known })).toMatchObject({
      value: { credentialsAt: known.credentialsAt, phone: '+351 555 0100' },
    });
  });

  it('takes a date alone as its first minute', () => {
    const read = readContactForm(
      english,
      { ...contactTexts(rui, place.ownZone), trainedAt: '2026-12-03' },
      place,
    );
    expect(read).toMatchObject({ value: { trainedAt: Date.parse('2026-12-03T00:00:00+02:00') } });
  });

  it('says at each field what is wrong with it', () => {
    const read = readContactForm(
      english,
      { ...contactTexts(null, 'UTC'), credentialsAt: 'yesterday' },
      place,
    );
    expect(read.ok ? {} : Object.fromEntries(read.error)).toEqual({
      name: 'Name is empty.',
      credentialsAt: 'Not a time such as 2026-12-07 08:40, or a date.',
    });
  });

  it('gives a new contact an id that no other has', () => {
    expect(freeContactId('faro', [])).toBe('faro-1');
    expect(freeContactId('faro', ['faro-1', 'faro-3'])).toBe('faro-4');
    expect(freeContactId('faro', ['faro-2'])).toBe('faro-3');
  });
});
