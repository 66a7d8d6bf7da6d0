import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent, Opened } from '../../../shared/case/events/caseEvent.ts';
import { type Life, nextLife, OPENED } from '../../../shared/case/events/life.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { CaseStage } from '../../../shared/policy/caseStage.ts';
import { idOfContent } from '../idOfContent.ts';
import type { ReadEvent } from '../importFormat.ts';
import type { IncidentRow } from './incidentRow.ts';

type Plain<E> = E extends unknown ? Omit<E, 'case' | 'at' | 'by' | 'id'> : never;
export type Change = Plain<Exclude<CaseEvent, Opened>>;

/** The events of one incident while its rows are gone through: always in a possible order. */
export interface IncidentStory {
  readonly events: ReadonlyArray<ReadEvent>;
  readonly adjusted: ReadonlyArray<RefusedRow>;
  stage(): CaseStage;
  /** Tells what a row shows; it takes effect when the row was written, or at once with what came before. */
  tell(row: IncidentRow, change: Change, at?: Instant): void;
  adjust(row: IncidentRow, field: string, reason: string): void;
}

/** Begins with the opening. Ids follow from number and row, so that a later export of the same log adds its new rows only. */
export function beginStory(opening: Omit<Opened, 'id'>, row: IncidentRow): IncidentStory {
  const id = idOfContent('servicenow', row.number, 'opened');
  const events: ReadEvent[] = [{ event: { ...opening, id }, row: row.row }];
  const adjusted: RefusedRow[] = [];
  const rowsByCount = new Map<number, number[]>();
  let life: Life = OPENED;
  let last = opening.at;

  return {
    events,
    adjusted,
    stage: () => life.stage,
    tell(shown, change, at = shown.updatedAt) {
      last = Math.max(last, at);
      const event: CaseEvent = {
        ...change,
        case: shown.number,
        id: idOfContent('servicenow', shown.number, place(rowsByCount, shown), change.type),
        at: last,
        by: shown.by,
      };
      const next = nextLife(life, event);
      if (next === null) throw new Error(`Row ${shown.row} tells ${change.type} of a ${life.stage} case.`);
      life = next;
      events.push({ event, row: shown.row });
    },
    adjust: (shown, field, reason) => adjusted.push({ row: shown.row, field, reason }),
  };
}

/** Rows of one change count are told apart by their order among themselves. */
function place(rowsByCount: Map<number, number[]>, { modCount, row }: IncidentRow): string {
  const rows = rowsByCount.get(modCount) ?? [];
  rowsByCount.set(modCount, rows);
  if (!rows.includes(row)) rows.push(row);
  return `${modCount}.${rows.indexOf(row)}`;
}
