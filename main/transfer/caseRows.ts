import type { RefusedRow } from '../../shared/ipc/transferChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { TableRow } from './importFormat.ts';

/** The rows of each case, in the order of the file; rows without a case stand alone under ''. */
export function groupByCase(
  rows: ReadonlyArray<TableRow>,
  caseOf: (row: TableRow) => string,
): ReadonlyMap<string, ReadonlyArray<TableRow>> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = caseOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Half a history would lie: with one wrong row all rows of its case are refused, each with the reason. */
export function refuseCase(
  { transfer }: Catalogue,
  rows: ReadonlyArray<number>,
  wrong: ReadonlyArray<RefusedRow>,
): ReadonlyArray<RefusedRow> {
  const first = wrong[0];
  if (first === undefined) return [];
  const own = new Set(wrong.map(({ row }) => row));
  const others = rows
    .filter((row) => !own.has(row))
    .map((row) => ({ row, field: first.field, reason: transfer.leftOut(first.row) }));
  return [...wrong, ...others].sort((a, b) => a.row - b.row);
}
