import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { groupByCase, refuseCase } from '../caseRows.ts';
import type { ChosenOrder } from '../dateOrder.ts';
import { chooseDateOrder } from '../dateOrder.ts';
import { fileProblem } from '../fileProblem.ts';
import type { ImportOptions, ReadEvent, ReadFile, TableRow } from '../importFormat.ts';
import { badOption } from '../importFormat.ts';
import { createMomentReader } from '../momentReader.ts';
import type { Table } from '../readTable.ts';
import { tableFile } from '../tableFile.ts';
import { incidentEvents } from './incidentEvents.ts';
import type { CellReader, IncidentRow } from './incidentRow.ts';
import { INCIDENT_COLUMNS, NAMING_COLUMNS, readIncidentRow, UNKNOWN } from './incidentRow.ts';

const DATE_COLUMNS = ['opened_at', 'sys_updated_at', 'closed_at'];

/** Reads the log of a ServiceNow instance: each number is a case, its rows are its history. */
export function readServiceNow(
  words: Catalogue,
  path: string,
  table: Table,
  options: ImportOptions & { readonly edition: string },
): Result<ReadFile, DeskProblem> {
  const missing = INCIDENT_COLUMNS.find((column) => !table.header.includes(column));
  if (missing !== undefined) return err(fileProblem(path, words.transfer.missingColumn(missing)));
  const places = new Map(table.header.map((column, place) => [column, place]));
  const cellsOf = (row: TableRow): CellReader => readerOf(row, places);
  const chosen = chooseDateOrder(words, datesOf(table, cellsOf), options.dateOrder);
  if (!chosen.ok) return err(badOption('dateOrder', chosen.error));
  const needs = needsOf(options.zone, chosen.value);
  const groups = groupByCase(table.rows, (row) => cellsOf(row)('number') ?? '');
  const file = tableFile('servicenow', table, groups, chosen.value.proof);
  const { zone, holidays, edition } = options;
  if (needs.length > 0 || zone === undefined) return ok({ ...file, needs });
  // Without any date there is nothing to read in any order: each row says so.
  const moment = createMomentReader(words, zone, chosen.value.order ?? 'ymd');
  const events: ReadEvent[] = [];
  const refused: RefusedRow[] = [];
  const adjusted: RefusedRow[] = [];
  for (const rows of groups.values()) {
    const read = rows.map((row) => readRow(words, row, table, cellsOf(row), moment));
    const wrong = read.flatMap((one) => (one.ok ? [] : [one.error]));
    const [first, ...others] = read.flatMap((one) => (one.ok ? [one.value] : []));
    refused.push(
      ...refuseCase(
        words,
        rows.map(({ row }) => row),
        wrong,
      ),
    );
    if (wrong.length > 0 || first === undefined) continue;
    const story = incidentEvents(words, [first, ...others], { zone, holidays, edition });
    events.push(...story.events);
    adjusted.push(...story.adjusted);
  }
  return ok({ ...file, events, refused, adjusted });
}

function readRow(
  words: Catalogue,
  { row, cells }: TableRow,
  table: Table,
  cell: CellReader,
  moment: ReturnType<typeof createMomentReader>,
): Result<IncidentRow, RefusedRow> {
  if (cells.length === table.header.length) return readIncidentRow(words, row, cell, moment);
  return err({ row, field: '', reason: words.transfer.cells(cells.length, table.header.length) });
}

function needsOf(zone: string | undefined, { order, isMoot }: ChosenOrder): ReadFile['needs'] {
  return [
    ...(zone === undefined ? (['zone'] as const) : []),
    ...(order === null && !isMoot ? (['dateOrder'] as const) : []),
  ];
}

function* datesOf(table: Table, cellsOf: (row: TableRow) => CellReader) {
  const columns = DATE_COLUMNS.filter((column) => table.header.includes(column));
  for (const row of table.rows) {
    const cell = cellsOf(row);
    for (const column of columns) yield { row: row.row, text: cell(column) ?? '' };
  }
}

/** '?' stands for what the log does not know. */
function readerOf({ cells }: TableRow, places: ReadonlyMap<string, number>): CellReader {
  return (column) => {
    const text = cells[places.get(column) ?? -1];
    const plain = text?.trim();
    if (text === undefined || plain === undefined || plain === '' || plain === UNKNOWN) return null;
    // Blanks around a name are refused with it, not taken off: it would be that of another.
    return NAMING_COLUMNS.has(column) ? text : plain;
  };
}
