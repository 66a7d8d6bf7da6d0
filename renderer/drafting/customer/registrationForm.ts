import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { readLocalTime } from '../../../shared/calendar/zone/readLocalTime.ts';
import { namesZone, spelledZone } from '../../../shared/calendar/zone/spelledZone.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { typedHolidayCode } from '../../../shared/customer/holidayCode.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { spoken } from '../../language/languageStore.ts';
import { completeOpening } from '../form/draftOpening.ts';

/** What is wrong with a form, by the name of its field. */
export type FormErrors = ReadonlyMap<string, string>;
type Texts = Readonly<Record<string, string>>;

const LONGEST = 200;

/** Reads what is needed to register a customer; `known` is what its cases tell, which stays. */
export function readOrganization(texts: Texts, known: Organization | null): Result<Organization, FormErrors> {
  const words = spoken().draftCustomer;
  const draftErrorWords = spoken().draftErrors;
  const { name = '', shortName = '', organizationId = '', zone = '', holidays = '' } = texts;
  const errors = new Map<string, string>([
    ...needed('name', words.name, name),
    ...needed('shortName', words.shortName, shortName),
    ...needed('zone', words.zone, zone),
    ...(zone === '' || namesZone(zone) ? [] : [['zone', draftErrorWords.zone(zone).text] as const]),
  ]);
  if (errors.size > 0) return err(errors);
  const nothing = { city: null, region: null, country: null, licence: null, tam: null, held: null };
  return ok({
    ...(known ?? nothing),
    id: known?.id ?? shortName,
    name,
    shortName,
    organizationId: organizationId === '' ? null : organizationId,
    zone: spelledZone(zone),
    holidays: holidays === '' ? null : typedHolidayCode(holidays),
  });
}

export interface ContactPlace {
  readonly customer: string;
  /** How many contacts the customer has: the next id goes on from it. */
  readonly count: number;
  readonly taken: ReadonlyArray<string>;
  readonly now: Instant;
  readonly ownZone: string;
}

/** Reads a new designated contact; times are on the analyst's wall clock, a time alone is of today. */
export function readContact(texts: Texts, place: ContactPlace): Result<DesignatedContact, FormErrors> {
  const words = spoken().draftCustomer;
  const { name = '', email = '', phone = '' } = texts;
  const trained = readPast(texts.trainedAt ?? '', place);
  const credentials = readPast(texts.credentialsAt ?? '', place);
  const errors = new Map<string, string>([
    ...needed('name', words.name, name),
    ...(trained.ok ? [] : [['trainedAt', trained.error] as const]),
    ...(credentials.ok ? [] : [['credentialsAt', credentials.error] as const]),
  ]);
  if (!trained.ok || !credentials.ok || errors.size > 0) return err(errors);
  return ok({
    id: freeId(place),
    customer: place.customer,
    name,
    email: email === '' ? null : email,
    phone: phone === '' ? null : phone,
    languages: null,
    trainedAt: trained.value,
    credentialsAt: credentials.value,
    withdrawnAt: null,
  });
}

function needed(field: string, label: string, text: string): ReadonlyArray<readonly [string, string]> {
  const words = spoken().draftCustomer;
  if (text === '') return [[field, words.empty(label)]];
  return text.length > LONGEST ? [[field, words.tooLong]] : [];
}

function readPast(text: string, { now, ownZone }: ContactPlace): Result<Instant | null, string> {
  const words = spoken().draftCustomer;
  if (text === '') return ok(null);
  const read = readLocalTime(completeOpening(text, now, ownZone), ownZone);
  if (!read.ok) return err(words.notATime);
  return read.value > now ? err(words.inFuture) : ok(read.value);
}

function freeId({ customer, count, taken }: ContactPlace): string {
  let number = count + 1;
  while (taken.includes(`${customer}-${number}`)) number += 1;
  return `${customer}-${number}`;
}
