import { create } from 'zustand';

/** Cases marked in one go from one to another: to extend it further, or back, begins at what was marked before. */
interface MarkRange {
  readonly from: string;
  /** Where it was extended to last. */
  readonly to: string;
  readonly before: ReadonlySet<string>;
}

/** The lists whose cases are marked. */
export type MarkedList = 'queue' | 'review';

interface MarkStore {
  /** Numbers of the cases that are marked, in the order of marking. */
  readonly marked: ReadonlySet<string>;
  readonly range: MarkRange | null;
  readonly list: MarkedList;
  /** More is being marked, which main has to be asked for: what is started now means that too. */
  readonly coming: Promise<unknown> | null;
  /** Says that more is being marked until `work` has ended. */
  awaits(work: Promise<unknown>): void;
  toggle(caseNumber: string): void;
  /** Begins a range at a case that stays as it is. */
  beginAt(caseNumber: string): void;
  /** Marks these cases, which lie between the beginning of the range and `to`, and no longer those of the range before. */
  extend(cases: Iterable<string>, to: string): void;
  add(cases: Iterable<string>): void;
  drop(cases: Iterable<string>): void;
  clear(): void;
  /** What is marked belongs to one list: another begins without marks. */
  belongTo(list: MarkedList): void;
}

const NONE: ReadonlySet<string> = new Set();

/** The selection of several cases, by number: it stays with its cases through a re-sort and a refresh. */
export const useMarks = create<MarkStore>((set, get) => ({
  marked: NONE,
  range: null,
  list: 'queue',
  coming: null,
  awaits: (work) => {
    set({ coming: work });
    void work.finally(() => {
      if (get().coming === work) set({ coming: null });
    });
  },
  toggle: (caseNumber) => {
    const marked = new Set(get().marked);
    if (!marked.delete(caseNumber)) marked.add(caseNumber);
    set({ marked, range: { from: caseNumber, to: caseNumber, before: marked } });
  },
  beginAt: (from) => set(({ marked }) => ({ range: { from, to: from, before: marked } })),
  extend: (cases, to) => {
    const { range } = get();
    if (range !== null) set({ marked: union(range.before, cases), range: { ...range, to } });
  },
  add: (cases) => set(({ marked }) => ({ marked: union(marked, cases), range: null })),
  drop: (cases) => {
    const marked = new Set(get().marked);
    for (const one of cases) marked.delete(one);
    set({ marked, range: null });
  },
  clear: () => {
    if (get().marked.size > 0) set({ marked: NONE, range: null });
  },
  belongTo: (list) => {
    if (get().list !== list) set({ list, marked: NONE, range: null });
  },
}));

function union(some: ReadonlySet<string>, more: Iterable<string>): ReadonlySet<string> {
  const all = new Set(some);
  for (const one of more) all.add(one);
  return all;
}
