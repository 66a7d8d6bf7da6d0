import { traceLines } from '../../shared/bug/bugTrace.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Handlers } from './serve.ts';

/** Errors of the page come to the log of main, which is the only one. */
export function createBugHandlers(log: (entry: string) => void): Pick<Handlers, 'bug.report'> {
  return {
    'bug.report': ({ where, ...trace }) => {
      log(`window, ${where}: ${traceLines(trace)}`);
      return ok(null);
    },
  };
}
