import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import { namesZone, spelledZone } from '../../shared/calendar/zone/spelledZone.ts';
import { typedHolidayCode } from '../../shared/customer/holidayCode.ts';
import type { Organization } from '../../shared/customer/organization.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { typedName } from '../../shared/policy/eventName.ts';

export type OrganizationField = (typeof ORGANIZATION_FIELDS)[number];
export type OrganizationTexts = Readonly<Record<OrganizationField, string>>;
export type FieldErrors = ReadonlyMap<string, string>;

/** The fields in the order of the form. */
export const ORGANIZATION_FIELDS = [
  'id',
  'name',
  'shortName',
  'organizationId',
  'zone',
  'city',
  'holidays',
  'region',
  'country',
  'licence',
  'tamName',
  'tamEmail',
  'tamPhone',
  'heldEdition',
  'heldUntil',
] as const;

type CustomerWords = Catalogue['customers'];

const NEEDED: ReadonlyArray<OrganizationField> = ['id', 'name', 'shortName', 'zone'];
const ID_LENGTH = 36;

/** Gives a registered organization, or what is known of it so far, as the texts of the form. */
export function organizationTexts(
  known: Partial<Organization> | null,
  editions: ReadonlyArray<Edition>,
): OrganizationTexts {
  const { tam = null, held = null, ...plain } = known ?? {};
  const text = (value: string | null | undefined): string => value ?? '';
  return {
    id: text(plain.id),
    name: text(plain.name),
    shortName: text(plain.shortName),
    organizationId: text(plain.organizationId),
    zone: text(plain.zone),
    city: text(plain.city),
    holidays: text(plain.holidays),
    region: text(plain.region),
    country: text(plain.country),
    licence: text(plain.licence),
    tamName: text(tam?.name),
    tamEmail: text(tam?.email),
    tamPhone: text(tam?.phone),
    heldEdition: text(editions.find(({ id }) => id === held?.edition)?.name ?? held?.edition),
    heldUntil: text(held?.until),
  };
}

/** Reads the form, or says what is wrong with each field in the words of that field. */
export function readOrganizationForm(
  { customers: words }: Catalogue,
  texts: OrganizationTexts,
  editions: ReadonlyArray<Edition>,
): Result<Organization, FieldErrors> {
  const edition = editionNamed(texts.heldEdition, editions);
  const errors = new Map(
    ORGANIZATION_FIELDS.flatMap((field) => {
      const problem = problemOf(words, field, texts, edition);
      return problem === null ? [] : [[field, problem] as const];
    }),
  );
  if (errors.size > 0) return err(errors);
  const { tamName, tamEmail, tamPhone, heldUntil } = texts;
  return ok({
    id: typedName(texts.id),
    name: texts.name,
    shortName: texts.shortName,
    organizationId: orNull(texts.organizationId),
    zone: spelledZone(texts.zone),
    city: orNull(texts.city),
    holidays: orNull(typedHolidayCode(texts.holidays)),
    region: orNull(texts.region),
    country: orNull(texts.country),
    licence: orNull(texts.licence),
    tam: tamName === '' ? null : { name: tamName, email: orNull(tamEmail), phone: orNull(tamPhone) },
    held: edition === undefined ? null : { edition: edition.id, until: orNull(heldUntil) },
  });
}

function problemOf(
  words: CustomerWords,
  field: OrganizationField,
  texts: OrganizationTexts,
  edition: Edition | undefined,
): string | null {
  const text = texts[field];
  if (text === '') return isNeeded(field, texts) ? words.empty(words.fields[field]) : null;
  if (field === 'heldEdition') return edition === undefined ? words.editionForm : null;
  return FORMS[field]?.(text, words) ?? null;
}

/** Some say something only together: the e-mail of nobody is nobody's. */
function isNeeded(field: OrganizationField, texts: OrganizationTexts): boolean {
  if (field === 'tamName') return texts.tamEmail !== '' || texts.tamPhone !== '';
  if (field === 'heldEdition') return texts.heldUntil !== '';
  return NEEDED.includes(field);
}

/** What is wrong with a text that is there; fields without an entry take any. */
const FORMS: Readonly<
  Partial<Record<OrganizationField, (text: string, words: CustomerWords) => string | null>>
> = {
  zone: (text, words) => (namesZone(text) ? null : words.badZone(text)),
  organizationId: (text, words) => (text.length === ID_LENGTH ? null : words.idForm(text.length)),
  heldUntil: (text, words) => (parseDate(text) === undefined ? words.dateForm : null),
};

function editionNamed(name: string, editions: ReadonlyArray<Edition>): Edition | undefined {
  const wanted = name.toLowerCase();
  return editions.find((edition) => [edition.id, edition.name].some((one) => one.toLowerCase() === wanted));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
