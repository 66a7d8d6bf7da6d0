import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** Counts the work that is done between its two calls. */
export interface WorkCounter {
  begin(): Promise<void>;
  end(): Promise<number>;
  /** Of one piece of work. */
  of(work: () => unknown): Promise<number>;
}

/**
 * Begins to count how often our functions, branches and loops run, and gives what counts them for a piece of work: a
 * measure that no other program changes. Call it before any of them ran: what is compiled by then is counted less closely.
 * What the engine does by itself, such as to match a pattern, is no work of ours and is not counted.
 */
export async function countWork(): Promise<WorkCounter> {
  // What is compiled into another function is not counted.
  setFlagsFromString('--no-opt');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const counter: WorkCounter = {
    // What ran until now is told and forgotten.
    begin: async () => {
      await session.post('Profiler.takePreciseCoverage');
    },
    end: async () => {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => /\/(?:main|shared)\//.test(url) && !url.includes('/node_modules/'))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    },
    async of(work) {
      await counter.begin();
      await work();
      return await counter.end();
    },
  };
  return counter;
}
