import { create } from 'zustand';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { Answer } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { ask } from '../api.ts';
import { isAnsweredAhead } from '../asking/answersAhead.ts';
import { createTurns } from '../asking/turns.ts';
import { loadCalendars } from './calendars.ts';
import { useQueue } from './queueStore.ts';

interface DetailStore {
  /** The case that the details are about, or are being read for. */
  readonly case: string | null;
  readonly detail: CaseDetail | null;
  /** Why the case cannot be shown: there is none of that number, say. */
  readonly problem: DeskProblem | null;
  /** Main had answered already when the case was asked for: its details are there before the next frame. */
  readonly isAtHand: boolean;
  show(caseNumber: string | null): void;
  refresh(): Promise<void>;
  /** Reads the case again once this has been done; who asks meanwhile gets what it reads then. */
  refreshAfter(work: Promise<unknown>): Promise<void>;
  /** Gives the details of the case that is looked at now, or that the move on its way leads to, wherever the selection goes while they are read. */
  ready(): Promise<CaseDetail | null>;
}

/** While the selection runs through the list, only the case on which it rests is read: the next key goes first. */
const REST_MS = 50;

/** Everything about the one case that the details, the dialogs and the case view show. */
export const useDetail = create<DetailStore>((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const begin = createTurns();

  /** Reads a case, and shows it if it is the one that is looked at by then. */
  async function read(caseNumber: string): Promise<CaseDetail | null> {
    const counts = begin();
    const answer = await readCase(caseNumber);
    const isShown = get().case === caseNumber && counts();
    if (!answer.ok) {
      if (isShown) set({ problem: answer.error });
      return null;
    }
    if (isShown) {
      set({ detail: answer.value, problem: null });
      useQueue.getState().patch(answer.value.row);
    }
    return answer.value;
  }

  return {
    case: null,
    detail: null,
    problem: null,
    isAtHand: false,
    show: (caseNumber) => {
      if (caseNumber === get().case) return;
      clearTimeout(timer);
      const isAtHand = caseNumber !== null && isAnsweredAhead('case.read', { case: caseNumber });
      set({ case: caseNumber, detail: null, problem: null, isAtHand });
      if (caseNumber !== null) timer = readInTime(isAtHand, () => void read(caseNumber));
    },
    refresh: async () => {
      const caseNumber = get().case;
      if (caseNumber !== null) await read(caseNumber);
    },
    refreshAfter: (work) => {
      underWay = Promise.allSettled([underWay, work]).then(() => get().refresh());
      return underWay;
    },
    ready: async () => {
      const coming = useQueue.getState().coming();
      const wanted = coming === null ? get().case : await coming;
      if (wanted === null) return null;
      // A key that follows a step at once means the case as that step leaves it.
      await underWay;
      const { detail, case: now } = get();
      if (detail?.row.case === wanted) return detail;
      if (now === wanted) clearTimeout(timer);
      return read(wanted);
    },
  };
});

/** Reads at once what is at hand, and else what is still looked at after a rest; gives the timer of that. */
function readInTime(isAtHand: boolean, read: () => void): ReturnType<typeof setTimeout> | undefined {
  if (!isAtHand) return setTimeout(read, REST_MS);
  read();
  return undefined;
}

/** Reads a case, and loads the calendars by which its clocks are read. */
async function readCase(caseNumber: string): Promise<Answer<'case.read'>> {
  const answer = await ask('case.read', { case: caseNumber });
  if (answer.ok) {
    const { row, related } = answer.value;
    await loadCalendars([row.calendar, ...related.map(({ calendar }) => calendar)]);
  }
  return answer;
}
