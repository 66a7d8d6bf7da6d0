import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';

/** What a row says of the organization; each row of one says the same, or nothing. */
export const ORGANIZATION_COLUMNS = [
  'organization',
  'name',
  'short name',
  'organization id',
  'zone',
  'city',
  'holidays',
  'region',
  'country',
  'licence',
  'tam',
  'tam email',
  'tam phone',
] as const;

/** What a row says of one contact of it; all empty for an organization without any. */
export const CONTACT_COLUMNS = [
  'contact',
  'contact name',
  'contact email',
  'contact phone',
  'languages',
  'trained on',
  'credentials on',
  'withdrawn on',
] as const;

export const COLUMNS = [...ORGANIZATION_COLUMNS, ...CONTACT_COLUMNS] as const;

export type OrganizationColumn = (typeof ORGANIZATION_COLUMNS)[number];
export type Column = (typeof COLUMNS)[number];

const NAMING: ReadonlySet<Column> = new Set(['organization', 'contact']);

const NEEDED: ReadonlyArray<Column> = ['organization', 'name', 'short name', 'zone'];

/** The cells of a row by the names of their columns. */
export interface Cells {
  /** Whether the file says anything of it: what it leaves out stays as it is on record. */
  has(column: Column): boolean;
  /** The text of a cell; empty where there is none. Blanks around it are taken off, but for names, which are refused with them. */
  cell(cells: ReadonlyArray<string>, column: Column): string;
}

/** Finds the columns under a header, small and capital letters being the same; a column that is not known is a mistake. */
export function findColumns(
  { organizationFile, transfer }: Catalogue,
  header: ReadonlyArray<string>,
): Result<Cells, string> {
  const places = new Map<string, number>();
  for (const [place, name] of header.entries()) {
    const plain = name.trim().toLowerCase();
    if (!COLUMNS.some((column) => column === plain)) return err(organizationFile.unknownColumn(name));
    if (places.has(plain)) return err(organizationFile.columnTwice(name));
    places.set(plain, place);
  }
  const missing = NEEDED.find((column) => !places.has(column));
  if (missing !== undefined) return err(transfer.missingColumn(missing));
  return ok({
    has: (column) => places.has(column),
    cell: (cells, column) => {
      const text = cells[places.get(column) ?? -1] ?? '';
      const plain = text.trim();
      return plain === '' || !NAMING.has(column) ? plain : text;
    },
  });
}
