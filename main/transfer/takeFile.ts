import type { ImportReport, RefusedRow } from '../../shared/ipc/transferChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { lineReason } from '../../shared/wording/interchangeText.ts';
import type { Appended, AppendProblem, Desk } from '../desk/desk.ts';
import { refuseCase } from './caseRows.ts';
import type { FileEvents, ReadFile } from './importFormat.ts';
import { planOf, refusedOf } from './planOf.ts';

/** What was taken of a file, and what was not, with the reasons. */
export interface Taken {
  readonly report: Omit<ImportReport, 'file'>;
  readonly refused: ReadonlyArray<RefusedRow>;
}

const NOTHING: Pick<Appended, 'newCases' | 'updatedCases' | 'newEvents' | 'knownEvents'> = {
  newCases: 0,
  updatedCases: 0,
  newEvents: 0,
  knownEvents: 0,
};

/**
 * Takes what was read in one transaction: all of it or, after a throw from `onProgress`, nothing. A case that what is
 * there already makes impossible is refused with its rows, the others are taken; JSON Lines are refused whole.
 */
export function takeFile(
  words: Catalogue,
  desk: Desk,
  path: string,
  file: ReadFile,
  onProgress: (done: number, of: number) => void,
): Taken {
  let events: FileEvents = file.events;
  let refused = file.refused;
  while (events.length > 0) {
    const of = events.length;
    const taken = desk.appendEvents(events, {
      source: 'import',
      onProgress: (done) => onProgress(done, of),
    });
    if (taken.ok) return report(path, { ...file, events, refused }, taken.value);
    refused = [...refused, ...refusedWith(words, taken.error, events, file)];
    events =
      file.format === 'jsonl' ? [] : [...events].filter(({ event }) => event.case !== taken.error.case);
  }
  return report(path, { ...file, events, refused }, NOTHING);
}

/** The report of a file of JSON Lines that was taken while it was read. */
export function wholeReport(
  path: string,
  { appended, rows, cases }: { readonly appended: Appended; readonly rows: number; readonly cases: number },
): Omit<ImportReport, 'file'> {
  const events = { length: rows, [Symbol.iterator]: () => [][Symbol.iterator]() };
  return report(path, { ...UNREAD, rows, cases, events }, appended).report;
}

/** The report of an import that was called off, before the file was read to its end or after. */
export function cancelledReport(path: string, file: ReadFile | null): Omit<ImportReport, 'file'> {
  return { ...planOf(path, file ?? UNREAD), ...NOTHING, cancelled: true };
}

const UNREAD: ReadFile = {
  format: 'jsonl',
  rows: 0,
  cases: 0,
  dateOrder: null,
  needs: [],
  events: [],
  refused: [],
  adjusted: [],
  header: [],
  cellsOf: () => [],
  rowsOf: () => [],
};

function refusedWith(
  words: Catalogue,
  problem: AppendProblem,
  events: FileEvents,
  file: ReadFile,
): ReadonlyArray<RefusedRow> {
  const { index, field, case: caseNumber } = problem;
  const wrong = { row: rowOf(events, index), field, reason: lineReason(words, problem) };
  return file.format === 'jsonl' ? [wrong] : refuseCase(words, file.rowsOf(caseNumber), [wrong]);
}

function rowOf(events: FileEvents, index: number): number {
  let place = 0;
  for (const { row } of events) {
    if (place === index) return row;
    place += 1;
  }
  return 0;
}

function report(
  path: string,
  file: ReadFile,
  { newCases, updatedCases, newEvents, knownEvents }: typeof NOTHING,
): Taken {
  const counts = { newCases, updatedCases, newEvents, knownEvents };
  return {
    report: { ...planOf(path, file), ...refusedOf(file.refused), ...counts, cancelled: false },
    refused: file.refused,
  };
}
