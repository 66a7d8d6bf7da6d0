import type { ImportFormat, ReadFile, TableRow } from './importFormat.ts';
import type { Table } from './readTable.ts';

/** A table of which nothing has been made yet: what is known of it without its dates. */
export function tableFile(
  format: ImportFormat,
  table: Table,
  groups: ReadonlyMap<string, ReadonlyArray<TableRow>>,
  dateOrder: ReadFile['dateOrder'],
): ReadFile {
  const cellsByRow = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  return {
    format,
    rows: table.rows.length,
    cases: groups.size,
    dateOrder,
    needs: [],
    events: [],
    refused: [],
    adjusted: [],
    header: table.header,
    cellsOf: (row) => cellsByRow.get(row) ?? [],
    rowsOf: (caseNumber) => (groups.get(caseNumber) ?? []).map(({ row }) => row),
  };
}
