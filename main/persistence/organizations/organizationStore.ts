import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { type Organization, organizationSchema } from '../../../shared/customer/organization.ts';
import { bestMatches, isNamed } from '../../../shared/finding/bestMatches.ts';
import { foldText } from '../../../shared/finding/foldText.ts';
import { compareText } from '../../../shared/lang/compareText.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { UnreadableOrganizationError, unlessUnreadableOrganization } from './unreadableOrganization.ts';

const CHOICES = 50;

interface Body {
  readonly body: string;
}

interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly short_name: string | null;
  readonly city: string | null;
}

interface FoundRow {
  readonly id: string;
  readonly name: string;
  /** Null for a customer that is known from its cases alone. */
  readonly body: string | null;
  readonly zone: string | null;
  readonly city: string | null;
  readonly holidays: string | null;
}

/** An organization as it is on record, or as its cases describe it. */
export interface FoundOrganization {
  readonly organization: Organization;
  readonly registered: boolean;
}

/** A registered organization; undefined for one that is known from cases alone, or not at all. Throws an `UnreadableOrganizationError`. */
export function findOrganization(database: Database, id: string): Organization | undefined {
  const found = database.one<Body>('SELECT body FROM organization WHERE id = ?', id);
  return found === undefined ? undefined : storedOrganization(found.body);
}

/** The designated contacts of an organization, withdrawn ones included, in order of registration. */
export function contactsOf(database: Database, customer: string): ReadonlyArray<DesignatedContact> {
  return database
    .all<Body>('SELECT body FROM contact WHERE customer = ? ORDER BY seq', customer)
    .map(({ body }) => storedJson<DesignatedContact>(body));
}

export function findContact(database: Database, id: string): DesignatedContact | undefined {
  const found = database.one<Body>('SELECT body FROM contact WHERE id = ?', id);
  return found === undefined ? undefined : storedJson<DesignatedContact>(found.body);
}

/** Whose contact an id names; null for nobody's. */
export function customerOfContact(database: Database, id: string): string | null {
  return (
    database.one<{ customer: string }>('SELECT customer FROM contact WHERE id = ?', id)?.customer ?? null
  );
}

/** A registered organization, or as the latest opening of a case describes it; undefined for one that nobody has heard of. */
export function findCustomer(database: Database, id: string): FoundOrganization | undefined {
  const row = database.one<FoundRow>(
    `SELECT id, name, body, zone, city, holidays FROM (${EITHER}) WHERE id = ?`,
    id,
  );
  return row === undefined ? undefined : toFound(row);
}

/**
 * Organizations that have each word of the text in their name, short name, id or city, those known from cases alone
 * included: first those that it names in full, then as they match best, else by name. One that cannot be read is left
 * out: `unreadableCustomers` names it.
 */
export function searchOrganizations(database: Database, text: string): ReadonlyArray<FoundOrganization> {
  const named = database
    .all<NameRow>(`SELECT id, name, short_name, city FROM (${EITHER})`)
    .map((row) => ({ ...row, plain: foldText(row.name) }))
    .sort((a, b) => compareText(a.plain, b.plain) || compareText(a.id, b.id));
  const isWhole = (row: NameRow): number => Number(isNamed([row.name, row.id, row.short_name ?? ''], text));
  return bestMatches(named, text, textsOf)
    .slice(0, CHOICES)
    .toSorted((a, b) => isWhole(b) - isWhole(a))
    .flatMap(({ id }) => unlessUnreadableOrganization(() => findCustomer(database, id)) ?? []);
}

function textsOf({ name, short_name, id, city }: NameRow): ReadonlyArray<string> {
  return [name, short_name ?? '', id, city ?? ''];
}

/** All that are registered and can be read, by id. */
export function allOrganizations(database: Database): ReadonlyArray<Organization> {
  return database
    .all<Body>('SELECT body FROM organization ORDER BY id')
    .flatMap(({ body }) => unlessUnreadableOrganization(() => storedOrganization(body)) ?? []);
}

export function keepOrganization(database: Database, organization: Organization): void {
  database.run(
    'INSERT OR REPLACE INTO organization (id, name, body) VALUES (?, ?, ?)',
    organization.id,
    organization.name,
    JSON.stringify(organization),
  );
}

/** A contact keeps its place among those of its organization, and the organization that it was first registered with. */
export function keepContact(database: Database, contact: DesignatedContact, seq: number): void {
  database.run(
    `INSERT INTO contact (id, customer, seq, body) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET body = excluded.body WHERE customer = excluded.customer`,
    contact.id,
    contact.customer,
    seq,
    JSON.stringify(contact),
  );
}

/** How many open cases each of these customers has; those without any are left out. */
export function openCasesOf(
  database: Database,
  customers: ReadonlyArray<string>,
): ReadonlyMap<string, number> {
  return countsOf(database, 'case_row INDEXED BY customer_cases WHERE open = 1 AND', customers);
}

/** How many contacts each of these organizations has, withdrawn ones included. */
export function contactCounts(
  database: Database,
  customers: ReadonlyArray<string>,
): ReadonlyMap<string, number> {
  return countsOf(database, 'contact WHERE', customers);
}

/** Numbers of the open cases of a customer. */
export function openCaseNumbers(database: Database, customer: string): ReadonlyArray<string> {
  return caseNumbersWhere(database, 'open = 1 AND customer = ?', customer);
}

/** Numbers of all its cases, closed ones included. */
export function caseNumbersOf(database: Database, customer: string): ReadonlyArray<string> {
  return caseNumbersWhere(database, 'customer = ?', customer);
}

const EITHER = `
  SELECT id, name, body, NULL AS zone, json_extract(body, '$.city') AS city, NULL AS holidays,
    json_extract(body, '$.shortName') AS short_name FROM organization
  UNION ALL
  SELECT id, name, NULL, zone, city, holidays, NULL FROM customer
  WHERE NOT EXISTS (SELECT 1 FROM organization WHERE organization.id = customer.id)
`;

function toFound({ id, name, body, zone, city, holidays }: FoundRow): FoundOrganization {
  if (body !== null) return { organization: storedOrganization(body), registered: true };
  return {
    registered: false,
    organization: {
      id,
      name,
      shortName: id,
      organizationId: null,
      zone: zone ?? 'UTC',
      city,
      holidays,
      region: null,
      country: null,
      licence: null,
      tam: null,
      held: null,
    },
  };
}

/** As it was written: by this version, or by a later one, which knows zones and fields that this one does not. */
function storedOrganization(body: string): Organization {
  const stored = storedJson<Organization>(body);
  if (!organizationSchema.safeParse(stored).success) throw new UnreadableOrganizationError(stored.id);
  return stored;
}

function countsOf(
  database: Database,
  source: string,
  customers: ReadonlyArray<string>,
): ReadonlyMap<string, number> {
  const sql = `SELECT customer, count(*) AS count FROM ${source}
    customer IN (SELECT value FROM json_each(?)) GROUP BY customer`;
  const rows = database.all<{ customer: string; count: number }>(sql, JSON.stringify(customers));
  return new Map(rows.map(({ customer, count }) => [customer, count]));
}

function caseNumbersWhere(database: Database, condition: string, customer: string): ReadonlyArray<string> {
  return database
    .all<{ number: string }>(`SELECT number FROM case_row WHERE ${condition} ORDER BY row`, customer)
    .map(({ number }) => number);
}
