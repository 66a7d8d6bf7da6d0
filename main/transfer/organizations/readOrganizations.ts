import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { fileProblem, systemProblem } from '../fileProblem.ts';
import type { TableRow } from '../importFormat.ts';
import { readTable, type Table } from '../readTable.ts';
import { notARegularFile } from '../regularFile.ts';
import { contactOfRow } from './contactOfRow.ts';
import { type Cells, findColumns } from './organizationColumns.ts';
import { organizationOfRows } from './organizationOfRows.ts';

/** What is on record already, and which countries' holidays are known. */
export interface OrganizationsContext {
  organization(id: string): Organization | undefined;
  contact(id: string): DesignatedContact | undefined;
  knowsCountry(code: string): boolean;
}

/** A file of organizations that was read and checked; nothing of it is taken yet. */
export interface ReadOrganizations {
  readonly rows: number;
  readonly organizations: ReadonlyArray<Organization>;
  readonly contacts: ReadonlyArray<DesignatedContact>;
  /** In order of row; one is enough to refuse the file whole. */
  readonly refused: ReadonlyArray<RefusedRow>;
}

/** Reads a CSV of organizations, one row a contact. */
export async function readOrganizations(
  words: Catalogue,
  path: string,
  context: OrganizationsContext,
): Promise<Result<ReadOrganizations, DeskProblem>> {
  try {
    const irregular = await notARegularFile(words, path);
    if (irregular !== null) return err(irregular);
    const table = await readTable(words, path, () => undefined);
    if (!table.ok) return table;
    const cells = findColumns(words, table.value.header);
    return cells.ok
      ? ok(readRows(words, table.value, cells.value, context))
      : err(fileProblem(path, cells.error));
  } catch (error) {
    const problem = systemProblem(words, path, error);
    if (problem === null) throw error;
    return err(problem);
  }
}

function readRows(
  words: Catalogue,
  table: Table,
  cells: Cells,
  context: OrganizationsContext,
): ReadOrganizations {
  const refused = misshapen(words, table, cells);
  const organizations: Organization[] = [];
  const named: NamedContact[] = [];
  for (const [id, rows] of groupRows(table, cells)) {
    const read = organizationOfRows(words, rows, cells, context.organization(id), context.knowsCountry);
    if (!read.ok) {
      refused.push(...read.error);
      continue;
    }
    organizations.push(read.value);
    const contacts = contactsOfRows(words, rows, cells, read.value, context);
    named.push(...contacts.named);
    refused.push(...contacts.refused);
  }
  refused.push(...namedTwice(words, named));
  const contacts = named.map(({ contact }) => contact);
  return { rows: table.rows.length, organizations, contacts, refused: refused.sort((a, b) => a.row - b.row) };
}

interface NamedContact {
  readonly contact: DesignatedContact;
  readonly row: number;
}

function contactsOfRows(
  words: Catalogue,
  rows: ReadonlyArray<TableRow>,
  cells: Cells,
  organization: Organization,
  context: OrganizationsContext,
): { readonly named: ReadonlyArray<NamedContact>; readonly refused: ReadonlyArray<RefusedRow> } {
  const named: NamedContact[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const known = context.contact(cells.cell(row.cells, 'contact'));
    const read = contactOfRow(words, row, cells, organization, known);
    if (!read.ok) refused.push(read.error);
    else if (read.value !== null) named.push({ contact: read.value, row: row.row });
  }
  return { named, refused };
}

/** A contact has one row, and one organization. */
function namedTwice(
  { organizationFile }: Catalogue,
  named: ReadonlyArray<NamedContact>,
): ReadonlyArray<RefusedRow> {
  const rows = new Map<string, number>();
  return named.flatMap(({ contact: { id }, row }) => {
    const before = rows.get(id);
    if (before === undefined) rows.set(id, row);
    return before === undefined
      ? []
      : [{ row, field: 'contact', reason: organizationFile.contactTwice(before) }];
  });
}

/** Rows that cannot be assigned: another number of cells, or no organization. */
function misshapen({ transfer }: Catalogue, { header, rows }: Table, { cell }: Cells): RefusedRow[] {
  return rows.flatMap(({ row, cells }) => {
    if (cells.length !== header.length) {
      return [{ row, field: '', reason: transfer.cells(cells.length, header.length) }];
    }
    return cell(cells, 'organization') === '' ? [{ row, field: 'organization', reason: transfer.empty }] : [];
  });
}

function groupRows({ header, rows }: Table, { cell }: Cells): ReadonlyMap<string, ReadonlyArray<TableRow>> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const id = cell(row.cells, 'organization');
    if (id === '' || row.cells.length !== header.length) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
