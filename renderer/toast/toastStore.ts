import { create } from 'zustand';

export interface Toast {
  /** Grows with each toast, so that one with the same words starts its time anew. */
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo: (() => void) | null;
}

interface ToastStore {
  readonly toast: Toast | null;
  say(text: string, undo?: () => void): void;
  /** Something did not happen: said at once, also to a screen reader. */
  warn(text: string): void;
  dismiss(): void;
}

/** One message at a time (design §5). */
export const useToast = create<ToastStore>((set, get) => {
  const next = (): number => (get().toast?.id ?? lastId) + 1;
  let lastId = 0;
  const put = (toast: Omit<Toast, 'id'>): void => {
    lastId = next();
    set({ toast: { ...toast, id: lastId } });
  };
  return {
    toast: null,
    say: (text, undo) => put({ text, tone: 'done', undo: undo ?? null }),
    warn: (text) => put({ text, tone: 'problem', undo: null }),
    dismiss: () => set({ toast: null }),
  };
});
