import { traceLines } from '../../shared/bug/bugTrace.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Handlers } from './serve.ts';

/** Errors of the page come to the log of main, which is the only one. */
export function createBugHandlers(
  log: (entry: string) => void,
  diagnose: () => string,
): Pick<Handlers, 'bug.report' | 'desk.diagnose'> {
  return {
    'desk.diagnose': () => ok({ text: diagnose() }),
    'bug.report': ({ where, ...trace }) => {
      log(`window, ${where}: ${traceLines(trace)}`);
      return ok(null);
    },
  };
}
