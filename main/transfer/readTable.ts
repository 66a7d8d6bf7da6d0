import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { fileProblem } from './fileProblem.ts';
import { unguardCell } from './formulaGuard.ts';
import type { OnRead, TableRow } from './importFormat.ts';
import { LONGEST_LINE } from './lineCutter.ts';
import { createUtf8Decoder, createUtf8Gate } from './utf8.ts';

/** A CSV file in memory. */
export interface Table {
  readonly header: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<TableRow>;
}

const EVERY = 256;
const HEAD = 64 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file with a header (RFC 4180; also with semicolons or tabs, as spreadsheets write it in some countries).
 * The apostrophe that keeps a cell from being a formula is taken off.
 */
export async function readTable(
  { transfer }: Catalogue,
  path: string,
  onRead: OnRead,
): Promise<Result<Table, DeskProblem>> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    relax_column_count: true,
    // A quote that is missing makes one row of all that follows.
    max_record_size: LONGEST_LINE,
  });
  // A pipe hands on what was read, and keeps to itself why nothing more was.
  createReadStream(path)
    .on('error', (error) => parser.destroy(error))
    .pipe(createUtf8Gate())
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  const rows: TableRow[] = [];
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      // An empty line is a record of one empty cell.
      if (cells.length > 1 || cells[0] !== '') rows.push({ row, cells: cells.map(unguardCell) });
      if (row % EVERY === 0) onRead({ bytes: parser.info.bytes, rows: row });
    }
  } catch (error) {
    if (error instanceof CsvError) {
      return err(fileProblem(path, reasonOf(transfer, error, parser.info.records + 1)));
    }
    throw error;
  }
  const [header, ...others] = rows;
  if (header === undefined) return err(fileProblem(path, transfer.noHeader));
  return ok({ header: header.cells.map((cell) => cell.trim()), rows: others });
}

function reasonOf(words: Catalogue['transfer'], { code }: CsvError, row: number): string {
  switch (code) {
    case 'CSV_MAX_RECORD_SIZE':
      return words.rowTooLong(row, LONGEST_LINE / 1024 / 1024);
    case 'CSV_QUOTE_NOT_CLOSED':
      return words.quoteNotClosed(row);
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return words.quoteInCell(row);
    default:
      return words.badCsv(row, code);
  }
}

/** The first bytes of a file as text, enough to tell what it is. */
export async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return createUtf8Decoder().piece(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Cells of the first line of a CSV, as far as its header is concerned. */
export function headerOf(head: string): ReadonlyArray<string> {
  const line = firstLine(head);
  return line.split(mostFrequent(line)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

async function delimiterOf(path: string): Promise<string> {
  return mostFrequent(firstLine(await headOf(path)));
}

function firstLine(head: string): string {
  return /^[^\r\n]*/.exec(head)?.[0] ?? '';
}

function mostFrequent(line: string): string {
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
