import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { MarkedAction, MarkedLook } from '../../shared/ipc/bulkChannels.ts';
import { MOST_LOOKED_AT } from '../../shared/ipc/mostLookedAt.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { useMarks } from '../cases/markStore.ts';

interface LookStore {
  /** Null until the cases that are marked were looked at. */
  readonly look: MarkedLook | null;
}

/** What main says of the marked cases, for the bar and the panel. */
export const useLook = create<LookStore>(() => ({ look: null }));

/** Marks come one after the other: they are looked at when the hand rests. */
const REST_MS = 100;

/** Looks at the marked cases while this is on the screen; not while something is being done to them. */
export function useLookAtMarked(): void {
  const marked = useMarks((store) => store.marked);
  const isBusy = useManyCases((store) => store.isBusy);
  const cases = useMemo(() => [...marked].slice(0, MOST_LOOKED_AT), [marked]);
  const question = isBusy || cases.length === 0 ? null : { cases };
  const { answer } = useAnswer('bulk.look', question, { upToDate: true, restMs: REST_MS });
  useEffect(() => {
    if (answer !== null || !isBusy) useLook.setState({ look: answer });
  }, [answer, isBusy]);
}

/** Gives how many of the marked cases take a command, by what main said last. */
export function actionOf(look: MarkedLook | null, type: MarkedAction['type']): MarkedAction | undefined {
  return look?.actions.find((action) => action.type === type);
}
