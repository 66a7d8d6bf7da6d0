import { create } from 'zustand';
import type { Request } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { ReviewAnswer } from '../../shared/review/reviewAnswers.ts';
import type { ExportFormat } from '../../shared/review/reviewRequest.ts';
import { ask, listen } from '../api.ts';
import { useCounts } from '../cases/countsStore.ts';

/** What the lead chose to look at; stays while other screens are looked at. */
export type ReviewChoice = Request<'review.read'>;

interface ReviewStore {
  readonly choice: ReviewChoice;
  readonly answer: ReviewAnswer | null;
  readonly problem: DeskProblem | null;
  /** How far a replay has come; null while none runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The cell of the heat that has or had the focus: whoever comes back from its cases finds the cell again. */
  readonly heatCell: readonly [row: number, column: number];
  /** The kind of file that was exported last: most leads want one kind every morning. */
  readonly format: ExportFormat;
  /** Changes parts of the choice and reads anew; undefined takes a part back. */
  choose(part: Partial<{ [K in keyof ReviewChoice]: ReviewChoice[K] | undefined }>): Promise<void>;
  read(): Promise<void>;
  /** Calls a replay off; what was on the screen stays, with the choice that it answers. */
  cancel(): void;
}

/** The answer that the screen shows. Of two questions the later one counts. */
export const useReview = create<ReviewStore>((set, get) => {
  let reading = 0;
  let answered: ReviewChoice = {};
  return {
    choice: {},
    answer: null,
    problem: null,
    progress: null,
    heatCell: [0, 0],
    format: 'pdf',
    choose: (part) => {
      const next = Object.entries({ ...get().choice, ...part }).filter(([, value]) => value !== undefined);
      set({ choice: Object.fromEntries(next) as ReviewChoice });
      return get().read();
    },
    read: async () => {
      reading += 1;
      const mine = reading;
      const { choice } = get();
      const answer = await ask('review.read', choice);
      if (mine !== reading) return;
      if (answer.ok) {
        answered = choice;
        set({ answer: answer.value, problem: null, progress: null });
      } else if (answer.error.kind !== 'cancelled') set({ problem: answer.error, progress: null });
    },
    cancel: () => {
      reading += 1;
      set({ choice: answered, progress: null });
      void ask('review.cancel', {});
    },
  };
});

/** Keeps the review up to date while it is on the screen; gives back how to stop. A replay of the past is not made anew. */
export function followReview(): () => void {
  const { read } = useReview.getState();
  void read();
  const undo = [
    listen('review.progress', (progress) => useReview.setState({ progress })),
    // Counts are read again on every change, and when time alone moves one of them.
    useCounts.subscribe((now, last) => {
      const { asOf, asIf } = useReview.getState().choice;
      if (now.counts !== last.counts && asOf === undefined && asIf === undefined) void read();
    }),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}
