import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { useStart } from '../desk/startStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { useToast } from './toastStore.ts';

/** Says in a toast why main did not do what was asked. */
export function warnOf(problem: DeskProblem): void {
  const ownZone = useStart.getState().start?.zone ?? 'UTC';
  useToast.getState().warn(problemText(problem, { now: tick.now(), ownZone }));
}
