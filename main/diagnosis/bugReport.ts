import { traceLines, traceOf } from '../../shared/bug/bugTrace.ts';
import { bugLogFile, writeBug } from './bugLog.ts';

/** Takes all errors of this process that nobody expected. */
export interface BugReport {
  /** Says a bug on stderr and in the log: where, what kind, its frames; never its message, which may hold text of a case. */
  readonly bug: (where: string, error: unknown) => void;
  /** Says what is no error of ours, such as a process that ended. The words are free of case text already. */
  readonly entry: (entry: string) => void;
}

/** Reports bugs into the log of a profile. */
export function createBugReport(profile: string): BugReport {
  const file = bugLogFile(profile);
  const entry = (words: string): void => {
    console.error(`severity-desk: ${words}`);
    writeBug(file, Date.now(), words);
  };
  return { entry, bug: (where, error) => entry(`${where}: ${traceLines(traceOf(error))}`) };
}
