import { createCaseOrder } from '../../../shared/case/events/caseOrder.ts';
import { checkReferences, readEventLine } from '../../../shared/interchange/eventFile.ts';
import type { LineProblem } from '../../../shared/interchange/lineProblem.ts';
import { wrongOrder } from '../../../shared/interchange/lineProblem.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import { groupByCase, refuseCase } from '../caseRows.ts';
import { chooseDateOrder } from '../dateOrder.ts';
import { fileProblem } from '../fileProblem.ts';
import type { ImportContext, ImportOptions, ReadEvent, ReadFile, TableRow } from '../importFormat.ts';
import { badOption } from '../importFormat.ts';
import type { MomentReader } from '../momentReader.ts';
import { createMomentReader } from '../momentReader.ts';
import type { Table } from '../readTable.ts';
import { tableFile } from '../tableFile.ts';
import { NEEDED_COLUMNS } from './eventColumns.ts';
import type { EventRows } from './eventRow.ts';
import { createEventRows } from './eventRow.ts';

const RANKS: ReadonlyArray<string> = ['severity', 'priority', 'followsSeverity'];

/** Reads a CSV whose columns are the fields of the interchange, one row an event (policy §10). */
export function readEventCsv(
  words: Catalogue,
  path: string,
  table: Table,
  options: ImportOptions,
  context: ImportContext,
): Result<ReadFile, DeskProblem> {
  const missing = NEEDED_COLUMNS.find((column) => !table.header.includes(column));
  if (missing !== undefined) return err(fileProblem(path, words.transfer.missingColumn(missing)));
  const rows = createEventRows(table.header);
  const moments = chooseMoments(words, table, rows, options);
  if (!moments.ok) return moments;
  const groups = groupByCase(table.rows, ({ cells }) => rows.cell(cells, 'case'));
  const { proof, needs, moment } = moments.value;
  const file = tableFile('csv', table, groups, proof);
  if (needs.length > 0) return ok({ ...file, needs });
  const refused: RefusedRow[] = [];
  const events: ReadEvent[] = [];
  for (const group of groups.values()) {
    const read = readCase(words, group, table, (cells) => rows.lineOf(cells, moment), context);
    if (read.ok) events.push(...read.value);
    else
      refused.push(
        ...refuseCase(
          words,
          group.map(({ row }) => row),
          read.error,
        ),
      );
  }
  // In the order of the file: what is exported again then stands as it stood.
  events.sort((a, b) => a.row - b.row);
  return ok({ ...file, events, refused });
}

interface Moments {
  readonly proof: ReadFile['dateOrder'];
  readonly needs: ReadFile['needs'];
  readonly moment: MomentReader | null;
}

/** Instants with an offset need no answer; local times need the zone, and the order of day and month. */
function chooseMoments(
  words: Catalogue,
  table: Table,
  rows: EventRows,
  { zone, dateOrder }: ImportOptions,
): Result<Moments, DeskProblem> {
  const dates = table.rows.map(({ row, cells }) => ({ row, text: rows.cell(cells, 'at') }));
  const chosen = chooseDateOrder(words, dates, dateOrder);
  if (!chosen.ok) return err(badOption('dateOrder', chosen.error));
  const { order, proof, isMoot } = chosen.value;
  if (isMoot) return ok({ proof, needs: [], moment: null });
  const needs = [
    ...(zone === undefined ? (['zone'] as const) : []),
    ...(order === null ? (['dateOrder'] as const) : []),
  ];
  const moment = zone === undefined || order === null ? null : createMomentReader(words, zone, order);
  return ok({ proof, needs, moment });
}

/** The events of a case in the order of the file, or all that is wrong with its rows. */
function readCase(
  words: Catalogue,
  group: ReadonlyArray<TableRow>,
  table: Table,
  lineOf: (cells: ReadonlyArray<string>) => string,
  context: ImportContext,
): Result<ReadonlyArray<ReadEvent>, ReadonlyArray<RefusedRow>> {
  const wrong: RefusedRow[] = [];
  const events: ReadEvent[] = [];
  const order = createCaseOrder();
  for (const { row, cells } of group) {
    const read = readRow(words, row, cells, table, lineOf, context);
    if (!read.ok) wrong.push(read.error);
    else if (wrong.length === 0) {
      const impossible = order.add(read.value.event);
      if (impossible !== null) wrong.push(asRow(words, wrongOrder(row, read.value.event, impossible)));
      events.push(read.value);
    }
  }
  return wrong.length === 0 ? ok(events) : err(wrong);
}

function readRow(
  words: Catalogue,
  row: number,
  cells: ReadonlyArray<string>,
  table: Table,
  lineOf: (cells: ReadonlyArray<string>) => string,
  context: ImportContext,
): Result<ReadEvent, RefusedRow> {
  if (cells.length !== table.header.length) {
    const reason = words.transfer.cells(cells.length, table.header.length);
    return err({ row, field: '', reason });
  }
  const line = lineOf(cells);
  const read = readEventLine(line, row);
  if (!read.ok) return err(inPlainWords(words, read.error, createCell(table, cells)));
  const wrong = checkReferences(read.value, row, context);
  return wrong === null ? ok({ event: read.value, line, row }) : err(asRow(words, wrong));
}

function createCell({ header }: Table, cells: ReadonlyArray<string>): (column: string) => string {
  return (column) => cells[header.indexOf(column)] ?? '';
}

/** A rank or a date of a table is refused in fewer words than a field of a line. */
function inPlainWords(words: Catalogue, problem: LineProblem, cell: (column: string) => string): RefusedRow {
  const row = asRow(words, problem);
  const text = cell(problem.field);
  if (problem.problem !== 'bad-value' || text === '') return row;
  if (RANKS.includes(problem.field)) return { ...row, reason: words.transfer.notRank(text) };
  return problem.field === 'at' ? { ...row, reason: words.transfer.notADate(text) } : row;
}

function asRow(words: Catalogue, problem: LineProblem): RefusedRow {
  return { row: problem.line, field: problem.field, reason: lineReason(words, problem) };
}
