import { spelledZone } from '../../../shared/calendar/zone/spelledZone.ts';
import { typedHolidayCode } from '../../../shared/customer/holidayCode.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import { organizationSchema } from '../../../shared/customer/organization.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { TableRow } from '../importFormat.ts';
import type { Cells, OrganizationColumn } from './organizationColumns.ts';
import { ORGANIZATION_COLUMNS } from './organizationColumns.ts';

interface Said {
  readonly text: string;
  readonly row: number;
}

type SaidByColumn = ReadonlyMap<OrganizationColumn, Said>;

/** Makes one organization of its rows; a column that the file does not have stays as it is on record. */
export function organizationOfRows(
  words: Catalogue,
  rows: ReadonlyArray<TableRow>,
  cells: Cells,
  known: Organization | undefined,
  knowsCountry: (code: string) => boolean,
): Result<Organization, ReadonlyArray<RefusedRow>> {
  const first = rows[0]?.row ?? 0;
  const said = sayings(words, rows, cells);
  if (!said.ok) return said;
  const refuse = (column: OrganizationColumn, reason: string): Result<never, ReadonlyArray<RefusedRow>> =>
    err([{ row: said.value.get(column)?.row ?? first, field: column, reason }]);
  const text = (column: OrganizationColumn): string => said.value.get(column)?.text ?? '';
  if (text('tam') === '' && text('tam email') + text('tam phone') !== '')
    return refuse('tam', words.transfer.empty);
  const parsed = organizationSchema.safeParse(draftOf(text, cells, known));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const column = COLUMN_OF[issue?.path.join('.') ?? ''] ?? 'organization';
    return refuse(column, reasonOf(words, text(column), column));
  }
  const { holidays } = parsed.data;
  const isUnknown = holidays !== null && !knowsCountry(holidays);
  return isUnknown ? refuse('holidays', words.transfer.badCountry(holidays)) : ok(parsed.data);
}

/** The first cell that says something speaks for all rows; another that says otherwise is refused. */
function sayings(
  { organizationFile }: Catalogue,
  rows: ReadonlyArray<TableRow>,
  { cell }: Cells,
): Result<SaidByColumn, ReadonlyArray<RefusedRow>> {
  const said = new Map<OrganizationColumn, Said>();
  const refused: RefusedRow[] = [];
  const hear = (column: OrganizationColumn, text: string, row: number): void => {
    const before = said.get(column);
    if (before === undefined) said.set(column, { text, row });
    else if (before.text !== text) {
      refused.push({ row, field: column, reason: organizationFile.disagrees(text, before.row, before.text) });
    }
  };
  for (const { row, cells } of rows) {
    const spoken = ORGANIZATION_COLUMNS.filter((column) => cell(cells, column) !== '');
    for (const column of spoken) hear(column, cell(cells, column), row);
  }
  return refused.length === 0 ? ok(said) : err(refused);
}

function draftOf(
  text: (column: OrganizationColumn) => string,
  { has }: Cells,
  known: Organization | undefined,
): unknown {
  const kept = (column: OrganizationColumn, onRecord: string | null | undefined): string | null =>
    has(column) ? text(column) || null : (onRecord ?? null);
  const tam = kept('tam', known?.tam?.name);
  // The address of another person is not that of the new one.
  const same = known?.tam?.name === tam ? known?.tam : null;
  return {
    id: text('organization'),
    name: text('name'),
    shortName: text('short name'),
    organizationId: kept('organization id', known?.organizationId),
    zone: spelledZone(text('zone')),
    city: kept('city', known?.city),
    holidays: has('holidays') ? typedHolidayCode(text('holidays')) || null : (known?.holidays ?? null),
    region: kept('region', known?.region),
    country: kept('country', known?.country),
    licence: kept('licence', known?.licence),
    tam:
      tam === null
        ? null
        : { name: tam, email: kept('tam email', same?.email), phone: kept('tam phone', same?.phone) },
    held: known?.held ?? null,
  };
}

const COLUMN_OF: Readonly<Record<string, OrganizationColumn>> = {
  id: 'organization',
  name: 'name',
  shortName: 'short name',
  organizationId: 'organization id',
  zone: 'zone',
  city: 'city',
  holidays: 'holidays',
  region: 'region',
  country: 'country',
  licence: 'licence',
  'tam.name': 'tam',
  'tam.email': 'tam email',
  'tam.phone': 'tam phone',
};

function reasonOf(
  { transfer, organizationFile }: Catalogue,
  text: string,
  column: OrganizationColumn,
): string {
  if (text === '') return transfer.empty;
  if (column === 'organization') return transfer.notName(text);
  return column === 'zone' ? transfer.badZone(text) : organizationFile.tooLong;
}
