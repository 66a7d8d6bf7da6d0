import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import { contactSchema } from '../../../shared/customer/contact.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { TableRow } from '../importFormat.ts';
import { readMoment } from './contactMoment.ts';
import { type Cells, CONTACT_COLUMNS, type Column } from './organizationColumns.ts';

/** Reads the contact that a row names, null for none; a column that the file does not have stays as it is on record. */
export function contactOfRow(
  { organizationReasons, organizationFile, transfer }: Catalogue,
  { row, cells }: TableRow,
  table: Cells,
  { id: customer, zone }: Organization,
  known: DesignatedContact | undefined,
): Result<DesignatedContact | null, RefusedRow> {
  const text = (column: Column): string => table.cell(cells, column);
  const refuse = (field: Column, reason: string): Result<never, RefusedRow> => err({ row, field, reason });
  if (CONTACT_COLUMNS.every((column) => text(column) === '')) return ok(null);
  if (text('contact') === '') return refuse('contact', transfer.empty);
  if (known !== undefined && known.customer !== customer) {
    return refuse('contact', organizationReasons.otherOrganization(known.id, known.customer));
  }
  const wrong = MOMENTS.find((column) => momentOf(text(column), zone) === undefined);
  if (wrong !== undefined) return refuse(wrong, organizationFile.notADate(text(wrong)));
  const said = contactOf(text, table, zone, known);
  const parsed = contactSchema.safeParse({ ...said, id: text('contact'), customer });
  if (parsed.success) return ok(parsed.data);
  const column = COLUMN_OF[String(parsed.error.issues[0]?.path[0])] ?? 'contact';
  if (text(column) === '') return refuse(column, transfer.empty);
  return refuse(column, column === 'contact' ? transfer.notName(text(column)) : organizationFile.tooLong);
}

const MOMENTS = ['trained on', 'credentials on', 'withdrawn on'] as const;

/** Null for an empty cell, undefined for one that holds no moment. */
function momentOf(text: string, zone: string): Instant | null | undefined {
  return text === '' ? null : readMoment(text, zone);
}

function contactOf(
  text: (column: Column) => string,
  { has }: Cells,
  zone: string,
  known: DesignatedContact | undefined,
): Readonly<Record<string, unknown>> {
  const kept = (column: Column, onRecord: string | null = null): string | null =>
    has(column) ? text(column) || null : onRecord;
  const moment = (column: Column, onRecord: Instant | null = null): Instant | null | undefined =>
    has(column) ? momentOf(text(column), zone) : onRecord;
  return {
    name: kept('contact name', known?.name),
    email: kept('contact email', known?.email),
    phone: kept('contact phone', known?.phone),
    languages: kept('languages', known?.languages),
    trainedAt: moment('trained on', known?.trainedAt),
    credentialsAt: moment('credentials on', known?.credentialsAt),
    withdrawnAt: moment('withdrawn on', known?.withdrawnAt),
  };
}

const COLUMN_OF: Readonly<Record<string, Column>> = {
  id: 'contact',
  name: 'contact name',
  email: 'contact email',
  phone: 'contact phone',
  languages: 'languages',
};
