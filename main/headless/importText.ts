import type { ImportPlan, ImportReport } from '../../shared/ipc/transferChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { oneLine } from './textTable.ts';

type Plan = Omit<ImportPlan, 'file'>;

const SHOWN = 20;

/** What a file holds, of which nothing is taken. */
export function planText(words: Catalogue, plan: Plan): ReadonlyArray<string> {
  const needs = plan.needs.map((need) => words.headless.needs[need]);
  return [...headText(words, plan), ...needs, words.headless.wouldTake(plan.cases, plan.events)];
}

/** What was taken of a file. */
export function reportText(words: Catalogue, report: Omit<ImportReport, 'file'>): ReadonlyArray<string> {
  const { newCases, updatedCases, newEvents, knownEvents } = report;
  return [
    ...headText(words, report),
    words.headless.imported(report.cases, newCases, updatedCases),
    words.headless.importedEvents(newEvents, knownEvents),
  ];
}

/** Each refused row with its field and the reason, and whether others were taken. */
export function refusedText(
  { headless: words }: Catalogue,
  { format, name, refused, refusedCount }: Plan,
): ReadonlyArray<string> {
  if (refusedCount === 0) return [];
  const say = format === 'jsonl' ? words.refusedLine : words.refusedRow;
  const rows = refused.map(({ row, field, reason }) => say(row, field, oneLine(reason)));
  const more = refusedCount > refused.length ? [words.vectorsMore(refusedCount - refused.length)] : [];
  const sum = format === 'jsonl' ? words.nothingTaken(name) : words.refusedRows(refusedCount);
  return [...rows, ...more, sum];
}

/** What was taken otherwise than it was written: how much of it, and the first of it. */
export function adjustedText(
  { headless: words }: Catalogue,
  { adjusted, adjustedCount }: Plan,
): ReadonlyArray<string> {
  if (adjustedCount === 0) return [];
  const rows = adjusted
    .slice(0, SHOWN)
    .map(({ row, field, reason }) => words.adjustedRow(row, field, oneLine(reason)));
  const more = adjustedCount > SHOWN ? [words.adjustedMore(adjustedCount - SHOWN)] : [];
  return [words.adjusted(adjustedCount), ...rows, ...more];
}

function headText(
  { headless: words, importing }: Catalogue,
  { name, format, rows, dateOrder }: Plan,
): ReadonlyArray<string> {
  const head = words.fileHolds(oneLine(name), importing.formats[format], rows);
  if (dateOrder === null) return [head];
  const { order, provedByRow, provedBy } = dateOrder;
  return [head, words.datesRead(importing.orders[order], provedByRow, oneLine(provedBy))];
}
