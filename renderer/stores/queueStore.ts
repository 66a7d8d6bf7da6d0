import { create } from 'zustand';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { QueueWindow, SeverityCount } from '../../shared/ipc/responses.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { ask } from '../api.ts';
import { loadCalendars } from '../queue/calendars.ts';
import type { RowSpan } from '../queue/queueLayout.ts';
import {
  missingPages,
  PAGE_SIZE,
  pagesAround,
  placeIn,
  type RowPages,
  rowIn,
  withRow,
  withRows,
} from '../queue/rowPages.ts';

export interface Selection {
  readonly case: string;
  readonly index: number;
}

export interface QueueStore {
  readonly view: CaseView;
  readonly filter: QueueFilter;
  readonly version: number;
  /** Null until the view was read once. */
  readonly total: number | null;
  readonly groups: ReadonlyArray<SeverityCount>;
  readonly pages: RowPages;
  readonly problem: DeskProblem | null;
  readonly selected: Selection | null;
  /** Grows with each move that has to bring its row into sight; a re-sort does not scroll. */
  readonly reveal: { readonly index: number; readonly count: number };
  show(view: CaseView, filter?: QueueFilter): Promise<void>;
  narrow(filter: QueueFilter): Promise<void>;
  /** The list shows rows [from, to): fetches what is missing of them. */
  need(span: RowSpan): Promise<void>;
  /** Reads what is on the screen again; the selection stays with its case. */
  refresh(): Promise<void>;
  moveTo(index: number): Promise<void>;
  /** Selects a case wherever it stands in the view; false when it is not in it. */
  find(caseNumber: string): Promise<boolean>;
  /** A newer version of a row, shown where the case stands until the next re-sort. */
  patch(row: QueueRow): void;
}

const UNREAD = { total: null, groups: [], pages: new Map(), problem: null, selected: null } as const;

/** The view on the screen: the rows around what is seen, and the selected case. */
export const useQueue = create<QueueStore>((set, get) => {
  // Each change of view, filter or version starts a new reading; answers to an older one are dropped.
  let reading = 0;
  let move = 0;
  let seen: RowSpan = { from: 0, to: PAGE_SIZE };
  const onTheWay = new Set<number>();

  const question = () => ({ view: get().view, filter: get().filter });

  async function fetchRows({ from, to }: RowSpan, mine: number): Promise<QueueWindow | null> {
    const answer = await ask('queue.window', { ...question(), from, to });
    if (mine !== reading) return null;
    if (!answer.ok) {
      set({ problem: answer.error });
      return null;
    }
    await loadCalendars(answer.value.rows.map((row) => row.calendar));
    return mine === reading ? answer.value : null;
  }

  async function readAgain(): Promise<void> {
    reading += 1;
    const mine = reading;
    onTheWay.clear();
    const found = await fetchRows(pagesAround(seen), mine);
    if (found === null) return;
    const pages = withRows(new Map(), found.from, found.rows);
    const selected = await relocated(pages, found.total);
    if (mine !== reading) return;
    const { version, total, groups } = found;
    set({ version, total, groups, pages, selected, problem: null });
  }

  async function relocated(pages: RowPages, total: number): Promise<Selection | null> {
    const { selected } = get();
    if (selected === null) return selectionAt(pages, 0);
    const index = placeIn(pages, selected.case) ?? (await locate(selected.case));
    if (index !== null) return { case: selected.case, index };
    // It left the view: the case that took its place is the next one to look at.
    return selectionAt(pages, Math.min(selected.index, total - 1)) ?? selectionAt(pages, 0);
  }

  async function locate(caseNumber: string): Promise<number | null> {
    const answer = await ask('queue.locate', { ...question(), case: caseNumber });
    return answer.ok ? answer.value.index : null;
  }

  async function fetchPage(page: number): Promise<void> {
    if (onTheWay.has(page)) return;
    onTheWay.add(page);
    const from = page * PAGE_SIZE;
    const found = await fetchRows({ from, to: from + PAGE_SIZE }, reading);
    onTheWay.delete(page);
    if (found === null) return;
    // Rows of two versions must not stand side by side: a case could show twice or not at all.
    if (found.version !== get().version) return readAgain();
    set({ pages: withRows(get().pages, from, found.rows) });
  }

  async function start(view: CaseView, filter: QueueFilter): Promise<void> {
    seen = { from: 0, to: PAGE_SIZE };
    set({ view, filter, selected: null, reveal: { index: 0, count: get().reveal.count + 1 } });
    await readAgain();
  }

  return {
    ...UNREAD,
    view: 'open',
    filter: {},
    version: 0,
    reveal: { index: 0, count: 0 },
    show: (view, filter = {}) => start(view, filter),
    narrow: (filter) => start(get().view, filter),
    need: async (span) => {
      seen = span;
      await Promise.all(missingPages(get().pages, span).map(fetchPage));
    },
    refresh: readAgain,
    moveTo: async (wanted) => {
      const { total } = get();
      if (total === null || total === 0) return;
      const index = Math.min(Math.max(wanted, 0), total - 1);
      move += 1;
      const mine = move;
      set({ reveal: { index, count: get().reveal.count + 1 } });
      await Promise.all(missingPages(get().pages, { from: index, to: index + 1 }).map(fetchPage));
      const selected = selectionAt(get().pages, index);
      if (mine === move && selected !== null) set({ selected });
    },
    find: async (caseNumber) => {
      const index = placeIn(get().pages, caseNumber) ?? (await locate(caseNumber));
      if (index === null) return false;
      set({ selected: { case: caseNumber, index }, reveal: { index, count: get().reveal.count + 1 } });
      return true;
    },
    patch: (row) => set({ pages: withRow(get().pages, row) }),
  };
});

function selectionAt(pages: RowPages, index: number): Selection | null {
  const row = rowIn(pages, index);
  return row === undefined ? null : { case: row.case, index };
}
