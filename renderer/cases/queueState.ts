import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { SeverityCount } from '../../shared/ipc/queueChannels.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import type { RowPages, RowSpan, Selection } from './rowPages.ts';

export interface Reveal {
  readonly index: number;
  readonly count: number;
  readonly atTop: boolean;
}

export interface QueueStore {
  readonly view: CaseView;
  readonly filter: QueueFilter;
  /** Another order than that of the view; null for its own. */
  readonly sort: QueueSort | null;
  readonly version: number;
  /** Null until a view was read once. */
  readonly total: number | null;
  readonly groups: ReadonlyArray<SeverityCount>;
  /** The first rows are here, and how many there are is not known yet: total and groups are of these rows alone. */
  readonly counting: boolean;
  readonly pages: RowPages;
  /** The words that found these rows and are marked in them; those of the filter may be a letter ahead. */
  readonly foundBy: string | undefined;
  readonly problem: DeskProblem | null;
  readonly selected: Selection | null;
  /** Counts the moves that have to bring a row into sight, or its group to the top; a re-sort does not scroll. */
  readonly reveal: Reveal;
  show(view: CaseView, filter?: QueueFilter, sort?: QueueSort | null): Promise<void>;
  /** Narrows the view; its order stays. Ends with the first rows, which may come before the whole list. */
  narrow(filter: QueueFilter): Promise<void>;
  /** Lists the view in another order, or in its own again; the selection stays with its case. */
  sortBy(sort: QueueSort | null): Promise<void>;
  /** The list shows rows [from, to): fetches what is missing of them. */
  need(span: RowSpan): Promise<void>;
  /** Fetches what is missing of rows to which a key may lead next. */
  fetchAhead(span: RowSpan): Promise<void>;
  /** Reads what is on the screen again; the selection stays with its case. */
  refresh(): Promise<void>;
  moveTo(index: number): Promise<void>;
  /** Selects the first row of a group, and scrolls the group to the top. */
  jumpTo(index: number): Promise<void>;
  moveBy(rows: number): Promise<void>;
  /** The case that a key means while a move, or another view, is still on its way; null while nothing is. */
  coming(): Promise<string | null> | null;
  /** Selects a case wherever it stands in the view; false when it is not in it. */
  find(caseNumber: string): Promise<boolean>;
  /** A newer version of a row, shown where the case stands until the next re-sort. */
  patch(row: QueueRow): void;
}
