import { useEffect } from 'react';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { warnOf } from './warnOf.ts';

/** Says in a toast, once, why main gave no answer; null while there is nothing to say. */
export function useWarning(problem: DeskProblem | null): void {
  useEffect(() => {
    if (problem !== null) warnOf(problem);
  }, [problem]);
}
