import { namesZone, spelledZone } from '../../shared/calendar/zone/spelledZone.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { given } from '../../shared/lang/given.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
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
  words: Catalogue,
  path: string,
  options: ImportOptions,
  context: ImportContext,
  onRead: OnRead = () => undefined,
): Promise<Result<ReadFile, DeskProblem>> {
  try {
    const wrong = wrongOption(words, options, context) ?? (await notARegularFile(words, path));
    if (wrong !== null) return err(wrong);
    const zone = options.zone === undefined ? undefined : spelledZone(options.zone);
    return await readRegular(words, path, { ...options, ...given({ zone }) }, context, onRead);
  } catch (error) {
    const problem = systemProblem(words, path, error);
    if (problem === null) throw error;
    return err(problem);
  }
}

async function readRegular(
  words: Catalogue,
  path: string,
  options: ImportOptions,
  context: ImportContext,
  onRead: OnRead,
): Promise<Result<ReadFile, DeskProblem>> {
  const format = options.format ?? formatOf(await headOf(path));
  if (format === null) return err(fileProblem(path, words.transfer.unknownFormat));
  if (format === 'jsonl') return ok(await readEventLines(words, path, context, onRead));
  const table = await readTable(words, path, onRead);
  if (!table.ok) return table;
  const edition = options.edition ?? context.editionInForce;
  return format === 'csv'
    ? readEventCsv(words, path, table.value, options, context)
    : readServiceNow(words, path, table.value, { ...options, edition });
}

/** Tells a format by the first line; the name of a file proves nothing. */
export function formatOf(head: string): ImportFormat | null {
  if (head.trimStart().startsWith('{')) return 'jsonl';
  const header = headerOf(head);
  if (INCIDENT_COLUMNS.every((column) => header.includes(column))) return 'servicenow';
  return NEEDED_COLUMNS.every((column) => header.includes(column)) ? 'csv' : null;
}

function wrongOption(
  { transfer }: Catalogue,
  { zone, holidays, edition }: ImportOptions,
  context: ImportContext,
): DeskProblem | null {
  if (zone !== undefined && !namesZone(zone)) return badOption('zone', transfer.badZone(zone));
  if (holidays !== undefined && !context.knowsCountry(holidays)) {
    return badOption('holidays', transfer.badCountry(holidays));
  }
  if (edition !== undefined && context.edition(edition) === undefined) {
    return badOption('edition', transfer.badEdition(edition));
  }
  return null;
}
