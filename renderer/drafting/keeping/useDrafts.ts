import type { Draft } from '../../../shared/ipc/draftChannels.ts';
import { useAnswer } from '../../asking/useAnswer.ts';
import { useWarning } from '../../toast/useWarning.ts';

/** Gives the drafts of this computer, the latest first; null until main has answered. */
export function useDrafts(): ReadonlyArray<Draft> | null {
  const { answer, problem } = useAnswer('draft.list', {}, { upToDate: true });
  useWarning(problem);
  return answer;
}
