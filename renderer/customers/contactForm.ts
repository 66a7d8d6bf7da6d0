import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { localDateOf } from '../../shared/calendar/zone/localTime.ts';
import { readLocalTime } from '../../shared/calendar/zone/readLocalTime.ts';
import type { DesignatedContact } from '../../shared/customer/contact.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import type { FieldErrors } from './organizationForm.ts';

export type ContactField = (typeof CONTACT_FIELDS)[number];
export type ContactTexts = Readonly<Record<ContactField, string>>;

/** The fields in the order of the form. */
export const CONTACT_FIELDS = [
  'name',
  'email',
  'phone',
  'languages',
  'trainedAt',
  'credentialsAt',
  'withdrawnAt',
] as const;

const TIMES = ['trainedAt', 'credentialsAt', 'withdrawnAt'] as const;

/** Gives a contact as the texts of the form; times are on the analyst's wall clock. */
export function contactTexts(contact: DesignatedContact | null, ownZone: string): ContactTexts {
  const time = (t: Instant | null | undefined): string =>
    t === null || t === undefined ? '' : `${localDateOf(t, ownZone)} ${formatClockTime(t, ownZone)}`;
  return {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    languages: contact?.languages ?? '',
    trainedAt: time(contact?.trainedAt),
    credentialsAt: time(contact?.credentialsAt),
    withdrawnAt: time(contact?.withdrawnAt),
  };
}

export interface ContactPlace {
  readonly id: string;
  readonly customer: string;
  readonly ownZone: string;
  /** As it is on record; null for a new one. */
  readonly known: DesignatedContact | null;
}

/** Reads the form of a contact, or says what is wrong with each field; a date alone is its first minute. */
export function readContactForm(
  { customers: words }: Catalogue,
  texts: ContactTexts,
  { id, customer, ownZone, known }: ContactPlace,
): Result<DesignatedContact, FieldErrors> {
  const shown = contactTexts(known, ownZone);
  // What nobody touched stays as it is: the form shows minutes, the record holds milliseconds.
  const timeOf = (field: (typeof TIMES)[number]): Instant | null | undefined =>
    known !== null && texts[field] === shown[field] ? known[field] : readTime(texts[field], ownZone);
  const read = new Map(TIMES.map((field) => [field, timeOf(field)]));
  const errors = new Map<string, string>(
    texts.name === '' ? [['name', words.empty(words.contactFields.name)]] : [],
  );
  for (const [field, time] of read) if (time === undefined) errors.set(field, words.timeForm);
  if (errors.size > 0) return err(errors);
  const time = (field: (typeof TIMES)[number]): Instant | null => read.get(field) ?? null;
  return ok({
    id,
    customer,
    name: texts.name,
    email: texts.email === '' ? null : texts.email,
    phone: texts.phone === '' ? null : texts.phone,
    languages: texts.languages === '' ? null : texts.languages,
    trainedAt: time('trainedAt'),
    credentialsAt: time('credentialsAt'),
    withdrawnAt: time('withdrawnAt'),
  });
}

/** Null for an empty text, undefined for one that is no time. */
function readTime(text: string, zone: string): Instant | null | undefined {
  if (text === '') return null;
  const read = readLocalTime(parseDate(text) === undefined ? text : `${text} 00:00`, zone);
  return read.ok ? read.value : undefined;
}

/** An id that no other contact of the customer has. */
export function freeContactId(customer: string, taken: ReadonlyArray<string>): string {
  let number = taken.length + 1;
  while (taken.includes(`${customer}-${number}`)) number += 1;
  return `${customer}-${number}`;
}
