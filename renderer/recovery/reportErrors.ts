import { traceOf } from '../../shared/bug/bugTrace.ts';
import { ask } from '../api.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';

/** Reports what nobody caught in this window to main's log, and says it; gives back how to stop. */
export function reportErrors(): () => void {
  const onError = ({ error }: ErrorEvent): void => tell('error', error);
  const onRejection = ({ reason }: PromiseRejectionEvent): void => tell('rejection', reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}

/** The log gets where it came from; its message may be the text of a case. */
export function logError(where: 'error' | 'rejection' | 'drawing', error: unknown): void {
  const { name, code, frames } = traceOf(error);
  void ask('bug.report', { where, name, code, frames: [...frames] });
}

function tell(where: 'error' | 'rejection', error: unknown): void {
  const words = spoken();
  // The browser's note that a size was not settled within a frame carries no error, and means nothing.
  if (error === null || error === undefined) return;
  logError(where, error);
  useToast.getState().warn(words.recovery.unexpected);
}
