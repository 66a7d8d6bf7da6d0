import { create } from 'zustand';

interface MarkStore {
  /** Numbers of the cases that are marked, in the order of marking. */
  readonly marked: ReadonlySet<string>;
  toggle(caseNumber: string): void;
  clear(): void;
}

/** More cases than this are not handed over at once. */
const MOST_MARKED = 500;

const NONE: ReadonlySet<string> = new Set();

/** The selection of several cases: what is reassigned, tried out or copied together. */
export const useMarks = create<MarkStore>((set, get) => ({
  marked: NONE,
  toggle: (caseNumber) => {
    const marked = new Set(get().marked);
    if (!marked.delete(caseNumber) && marked.size < MOST_MARKED) marked.add(caseNumber);
    set({ marked });
  },
  clear: () => {
    if (get().marked.size > 0) set({ marked: NONE });
  },
}));
