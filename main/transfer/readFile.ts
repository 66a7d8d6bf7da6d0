import { isZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import { transferWords as words } from '../../shared/messages/en/transfer.ts';
import { NEEDED_COLUMNS } from './eventCsv/eventColumns.ts';
import { readEventCsv } from './eventCsv/readEventCsv.ts';
import { fileProblem, systemProblem } from './fileProblem.ts';
import type { ImportContext, ImportFormat, ImportOptions, OnRead, ReadFile } from './importFormat.ts';
import { badOption } from './importFormat.ts';
import { readEventLines } from './readEventLines.ts';
import { headerOf, headOf, readTable } from './readTable.ts';
import { notARegularFile } from './regularFile.ts';
import { INCIDENT_COLUMNS } from './servicenow/incidentRow.ts';
import { readServiceNow } from './servicenow/readServiceNow.ts';

/** Reads and checks a file of any format without taking anything; what it needs to be told stands in `needs`. */
export async function readFile(
  path: string,
  options: ImportOptions,
  context: ImportContext,
  onRead: OnRead = () => undefined,
): Promise<Result<ReadFile, DeskProblem>> {
  try {
    const wrong = wrongOption(options, context) ?? (await notARegularFile(path));
    return wrong === null ? await readRegular(path, options, context, onRead) : err(wrong);
  } catch (error) {
    const problem = systemProblem(path, error);
    if (problem === null) throw error;
    return err(problem);
  }
}

async function readRegular(
  path: string,
  options: ImportOptions,
  context: ImportContext,
  onRead: OnRead,
): Promise<Result<ReadFile, DeskProblem>> {
  const format = options.format ?? formatOf(await headOf(path));
  if (format === null) return err(fileProblem(path, words.unknownFormat));
  if (format === 'jsonl') return ok(await readEventLines(path, context, onRead));
  const table = await readTable(path, onRead);
  if (!table.ok) return table;
  const edition = options.edition ?? context.editionInForce;
  return format === 'csv'
    ? readEventCsv(path, table.value, options, context)
    : readServiceNow(path, table.value, { ...options, edition });
}

/** Tells a format by the first line; the name of a file proves nothing. */
export function formatOf(head: string): ImportFormat | null {
  if (head.trimStart().startsWith('{')) return 'jsonl';
  const header = headerOf(head);
  if (INCIDENT_COLUMNS.every((column) => header.includes(column))) return 'servicenow';
  return NEEDED_COLUMNS.every((column) => header.includes(column)) ? 'csv' : null;
}

function wrongOption({ zone, holidays, edition }: ImportOptions, context: ImportContext): DeskProblem | null {
  if (zone !== undefined && !isZone(zone)) return badOption('zone', words.badZone(zone));
  if (holidays !== undefined && !context.knowsCountry(holidays)) {
    return badOption('holidays', words.badCountry(holidays));
  }
  if (edition !== undefined && context.edition(edition) === undefined) {
    return badOption('edition', words.badEdition(edition));
  }
  return null;
}
