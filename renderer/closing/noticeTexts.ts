import { create } from 'zustand';

interface NoticeTexts {
  readonly byCase: ReadonlyMap<string, string>;
  keep(caseNumber: string, text: string): void;
  /** The notice is on record, or the prepared text is wanted again. */
  forget(caseNumber: string): void;
}

/** Keeps an edited notice while its dialog is closed: an accidental Esc loses nothing. */
export const useNoticeTexts = create<NoticeTexts>((set) => ({
  byCase: new Map(),
  keep: (caseNumber, text) => set(({ byCase }) => ({ byCase: new Map(byCase).set(caseNumber, text) })),
  forget: (caseNumber) =>
    set(({ byCase }) => ({ byCase: new Map([...byCase].filter(([key]) => key !== caseNumber)) })),
}));
