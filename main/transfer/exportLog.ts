import type { Desk } from '../desk/desk.ts';
import { writeWhole } from '../files/durably.ts';
import { eventCsvHeader, eventCsvRows } from './eventCsv/writeEventCsv.ts';

export type ExportFormat = 'jsonl' | 'csv';

/** The log as the text of a file, piece by piece, in recorded order: both formats can be taken back byte for byte. */
export function* exportedText(desk: Pick<Desk, 'exportEvents'>, format: ExportFormat): Generator<string> {
  if (format === 'csv') yield eventCsvHeader();
  for (const lines of batches(desk.exportEvents())) {
    yield format === 'csv' ? eventCsvRows(lines) : lines.map((line) => `${line}\n`).join('');
  }
}

/** Writes the log to a file that is there whole or not at all; the system's errors are thrown. */
export async function writeExport(
  desk: Pick<Desk, 'exportEvents'>,
  format: ExportFormat,
  path: string,
): Promise<void> {
  await writeWhole(path, exportedText(desk, format));
}

/** A write for each line would cost more than the lines. */
const BATCH = 500;

function* batches(lines: Iterable<string>): Generator<ReadonlyArray<string>> {
  let batch: string[] = [];
  for (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
