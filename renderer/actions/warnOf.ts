import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { useStart } from '../stores/startStore.ts';
import { useToast } from '../stores/toastStore.ts';

/** Says in a toast why main did not do what was asked. */
export function warnOf(problem: DeskProblem): void {
  const ownZone = useStart.getState().start?.zone ?? 'UTC';
  useToast.getState().warn(problemText(problem, { now: tick.now(), ownZone }));
}
