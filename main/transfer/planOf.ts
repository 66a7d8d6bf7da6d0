import { basename } from 'node:path';
import type { ImportPlan, RefusedRow } from '../../shared/ipc/transferChannels.ts';
import type { ReadFile } from './importFormat.ts';

/** A plan or a report without the token under which the window knows the file. */
export type PlanWithoutFile = Omit<ImportPlan, 'file'>;

/** Refused rows that are listed; all of them are in the saved file. */
const LISTED = 1_000;

/** What a file that was read holds, as it is shown before anything is taken. */
export function planOf(path: string, file: ReadFile): PlanWithoutFile {
  const asked = file.needs.length > 0;
  return {
    name: basename(path),
    format: file.format,
    rows: file.rows,
    cases: asked ? file.cases : new Set(file.events.map(({ event }) => event.case)).size,
    events: file.events.length,
    dateOrder: file.dateOrder,
    needs: file.needs,
    ...refusedOf(file.refused),
    adjusted: file.adjusted.slice(0, LISTED),
    adjustedCount: file.adjusted.length,
  };
}

/** Refused rows in the order of the file, and how many there are. */
export function refusedOf(refused: ReadonlyArray<RefusedRow>): Pick<ImportPlan, 'refused' | 'refusedCount'> {
  const sorted = refused.toSorted((a, b) => a.row - b.row);
  return { refused: sorted.slice(0, LISTED), refusedCount: sorted.length };
}
