import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { RegisteredOrganization } from '../../desk/organizations/organizationDesk.ts';
import { csvRow } from '../eventCsv/writeEventCsv.ts';
import { writeMoment } from './contactMoment.ts';
import { COLUMNS, type Column } from './organizationColumns.ts';

/** All organizations with their contacts as a CSV, line by line: taken back, it changes nothing. */
export function* organizationsText(registered: Iterable<RegisteredOrganization>): Generator<string> {
  yield csvRow(COLUMNS);
  for (const { organization, contacts } of registered) {
    for (const contact of contacts.length === 0 ? [null] : contacts) {
      const cells = { ...organizationCells(organization), ...contactCells(contact, organization.zone) };
      yield csvRow(COLUMNS.map((column) => cells[column] ?? ''));
    }
  }
}

type CellTexts = { readonly [C in Column]?: string | null };

function organizationCells(organization: Organization): CellTexts {
  const { id, name, shortName, organizationId, zone, city, holidays, region, country, licence, tam } =
    organization;
  return {
    organization: id,
    name,
    'short name': shortName,
    'organization id': organizationId,
    zone,
    city,
    holidays,
    region,
    country,
    licence,
    tam: tam?.name ?? null,
    'tam email': tam?.email ?? null,
    'tam phone': tam?.phone ?? null,
  };
}

function contactCells(contact: DesignatedContact | null, zone: string): CellTexts {
  if (contact === null) return {};
  const moment = (at: number | null): string | null => (at === null ? null : writeMoment(at, zone));
  return {
    contact: contact.id,
    'contact name': contact.name,
    'contact email': contact.email,
    'contact phone': contact.phone,
    languages: contact.languages,
    'trained on': moment(contact.trainedAt),
    'credentials on': moment(contact.credentialsAt),
    'withdrawn on': moment(contact.withdrawnAt),
  };
}
