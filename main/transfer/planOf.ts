import { basename } from 'node:path';
import type { ImportPlan, RefusedRow } from '../../shared/ipc/transferChannels.ts';
import type { FileEvents, ReadFile } from './importFormat.ts';

/** A plan or a report without the token under which the window knows the file. */
export type PlanWithoutFile = Omit<ImportPlan, 'file'>;

/** Refused rows that are listed; all of them are in the saved file. */
const LISTED = 1_000;

/** What a file that was read holds, as it is shown before anything is taken. */
export function planOf(path: string, file: ReadFile): PlanWithoutFile {
  // Of what is taken whole all cases count; else those that were not refused.
  const isWhole = file.needs.length > 0 || file.refused.length === 0;
  return {
    name: basename(path),
    format: file.format,
    rows: file.rows,
    cases: isWhole ? file.cases : casesOf(file.events),
    events: file.events.length,
    dateOrder: file.dateOrder,
    needs: file.needs,
    ...refusedOf(file.refused),
    adjusted: file.adjusted.slice(0, LISTED),
    adjustedCount: file.adjusted.length,
  };
}

function casesOf(events: FileEvents): number {
  const cases = new Set<string>();
  for (const { event } of events) cases.add(event.case);
  return cases.size;
}

/** Refused rows in the order of the file, and how many there are. */
export function refusedOf(refused: ReadonlyArray<RefusedRow>): Pick<ImportPlan, 'refused' | 'refusedCount'> {
  const sorted = refused.toSorted((a, b) => a.row - b.row);
  return { refused: sorted.slice(0, LISTED), refusedCount: sorted.length };
}
