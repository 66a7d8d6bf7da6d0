import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import type { ImportPlan, ImportReport } from '../../shared/ipc/transferChannels.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type ImportProgress = Pushes['import.progress'];

/** Where an import stands: a file is chosen, read without taking anything, answered for, taken, reported. */
export type ImportStep =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading'; readonly file: string; readonly name: string }
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | {
      readonly kind: 'running';
      readonly plan: ImportPlan;
      readonly progress: ImportProgress | null;
      readonly stopping: boolean;
    }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: DeskProblem };

/** Gives the file that a step is about, by the token that main gave it; null while there is none. */
export function fileOf(step: ImportStep): string | null {
  switch (step.kind) {
    case 'reading':
      return step.file;
    case 'plan':
    case 'running':
      return step.plan.file;
    case 'done':
      return step.report.file;
    case 'closed':
    case 'failed':
      return null;
  }
}

/** Why the import of a plan cannot start; null when it can. */
export type ImportHindrance = 'answer' | 'refused-whole' | 'empty' | null;

/** Tells what stands between a plan and its import. One wrong line refuses a whole file of events (policy §10). */
export function hindranceOf(plan: ImportPlan): ImportHindrance {
  if (plan.needs.length > 0) return 'answer';
  if (plan.format === 'jsonl' && plan.refusedCount > 0) return 'refused-whole';
  return plan.events === 0 ? 'empty' : null;
}

/** True for an order of day and month that a row of the file itself disproves. */
export function contradicts(plan: ImportPlan, order: DateOrder): boolean {
  return plan.dateOrder !== null && plan.dateOrder.order !== order;
}

/** Gives where the refused rows stand on the bar, 0 to 1; close ones are one mark. */
export function errorMarks(plan: ImportPlan): ReadonlyArray<number> {
  const steps = 100;
  const places = plan.refused.map(({ row }) => Math.round((row / Math.max(plan.rows, 1)) * steps));
  return [...new Set(places)].map((place) => Math.min(place / steps, 1));
}

/** The quarters are said aloud (design §9): the last one that was passed, in percent. */
export function quarterPassed({ rows, of }: Pick<ImportProgress, 'rows' | 'of'>): number {
  return of === 0 ? 0 : Math.floor((rows / of) * 4) * 25;
}
