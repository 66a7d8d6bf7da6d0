import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { ChangedMeanwhileError } from '../persistence/caseEventLog.ts';

/** What the disk or another writer did, as a value; null for a bug, which is thrown on. */
export function storageProblem(error: unknown): DeskProblem | null {
  if (error instanceof ChangedMeanwhileError) return { kind: 'changed-meanwhile', case: error.case };
  if (!(error instanceof Error) || !('code' in error)) return null;
  const fromEngine = typeof error.code === 'string' && /SQLITE/.test(error.code);
  return fromEngine ? { kind: 'not-written', reason: error.message } : null;
}
