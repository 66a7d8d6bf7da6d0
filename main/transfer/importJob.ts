import { stat } from 'node:fs/promises';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { ImportPlan, ImportReport } from '../../shared/ipc/transferChannels.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Desk } from '../desk/desk.ts';
import { storageProblem } from '../desk/storageProblem.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';
import { type ReadingBeside, type TakenWhileRead, takeWhileRead } from './beside/takeWhileRead.ts';
import { systemProblem } from './fileProblem.ts';
import type { ImportContext, ImportOptions, ReadFile } from './importFormat.ts';
import { badOption } from './importFormat.ts';
import { createImportMeter, type ImportMeter, type ImportProgress } from './importProgress.ts';
import { planOf } from './planOf.ts';
import { formatOf, readFile } from './readFile.ts';
import { headOf } from './readTable.ts';
import { refusedCsv } from './refusedCsv.ts';
import { cancelledReport, takeFile, wholeReport } from './takeFile.ts';

/** What stands around an import: how it is watched and called off. */
export interface ImportWatch {
  readonly monotonic: () => Milliseconds;
  readonly tell: (progress: ImportProgress) => void;
  readonly isCancelled: () => boolean;
  /** A thread that reads a long file while it is written; without it the one thread does both. */
  readonly reading?: ReadingBeside;
}

/** An answer, and the rows that were refused as a file to mend; empty when there are none. */
export interface WithRefused<T> {
  readonly answer: T;
  readonly refusedCsv: string;
}

class Cancelled extends Error {}

/** Reads a file without taking anything: its format, its rows, what is wrong with them. */
export async function inspectImport(
  words: Catalogue,
  desk: Desk,
  path: string,
  options: ImportOptions,
): Promise<Result<WithRefused<Omit<ImportPlan, 'file'>>, DeskProblem>> {
  const read = await readFile(words, path, options, contextOf(desk));
  if (!read.ok) return read;
  return ok(withRefused(read.value, { answer: planOf(path, read.value), refused: read.value.refused }));
}

/** Takes a file: all that is sound of it in one transaction, or nothing when it is called off. */
export async function runImport(
  words: Catalogue,
  desk: Desk,
  path: string,
  options: ImportOptions,
  watch: ImportWatch,
): Promise<Result<WithRefused<Omit<ImportReport, 'file'>>, DeskProblem>> {
  let file: ReadFile | null = null;
  try {
    const meter = createImportMeter((await stat(path)).size, watch.monotonic, watch.tell);
    const beside = await takenBeside(desk, path, options, watch, meter);
    if (beside !== null) return ok({ answer: wholeReport(path, beside), refusedCsv: '' });
    const read = await readFile(words, path, options, contextOf(desk), (progress) => {
      stopIfCancelled(watch);
      meter.read(progress);
    });
    if (!read.ok) return read;
    const whole = read.value;
    file = whole;
    const need = whole.needs[0];
    if (need !== undefined)
      return err(badOption(need, need === 'zone' ? words.transfer.noZone : words.transfer.noDateOrder));
    stopIfCancelled(watch);
    const taken = takeFile(words, desk, path, whole, (done, of) => {
      stopIfCancelled(watch);
      meter.write(done, of, whole.rows, whole.refused.length);
    });
    return ok(withRefused(whole, { answer: taken.report, refused: taken.refused }));
  } catch (error) {
    return endOf(words, error, path, file);
  }
}

/** Takes JSON Lines while a thread beside reads them; null where nothing was taken. */
async function takenBeside(
  desk: Desk,
  path: string,
  { format }: ImportOptions,
  watch: ImportWatch,
  meter: ImportMeter,
): Promise<TakenWhileRead | null> {
  if (watch.reading === undefined) return null;
  const found = await stat(path);
  if (!found.isFile() || (format ?? formatOf(await headOf(path))) !== 'jsonl') return null;
  stopIfCancelled(watch);
  return takeWhileRead(desk, { path, size: found.size, knowsCountry }, watch.reading, (done, of) => {
    stopIfCancelled(watch);
    meter.take(done, of);
  });
}

/** Being called off is an answer too; what disk and database say is one; anything else is a bug. */
function endOf(
  words: Catalogue,
  error: unknown,
  path: string,
  file: ReadFile | null,
): Result<WithRefused<Omit<ImportReport, 'file'>>, DeskProblem> {
  if (error instanceof Cancelled) {
    return ok({ answer: cancelledReport(path, file), refusedCsv: '' });
  }
  const problem = systemProblem(words, path, error) ?? storageProblem(words, error);
  if (problem === null) throw error;
  return err(problem);
}

function withRefused<T>(
  file: ReadFile,
  { answer, refused }: { readonly answer: T; readonly refused: ReadFile['refused'] },
): WithRefused<T> {
  const csv = refused.length === 0 ? '' : refusedCsv(file, refused);
  return { answer, refusedCsv: csv };
}

function stopIfCancelled(watch: ImportWatch): void {
  if (watch.isCancelled()) throw new Cancelled();
}

function contextOf(desk: Desk): ImportContext {
  const editions = new Map(desk.editions().map((edition) => [edition.id, edition]));
  return {
    edition: (id) => editions.get(id),
    knowsCountry,
    editionInForce: desk.editionInForce(),
  };
}
