import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * Begins to count how often our functions, branches and loops run, and gives what counts them for a piece of work: a
 * measure that no other program changes. Call it before any of them ran: what is compiled by then is counted less closely.
 */
export async function countWork(): Promise<(work: () => unknown) => Promise<number>> {
  // What is compiled into another function is not counted.
  setFlagsFromString('--no-opt');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (work) => {
    // What ran until now is told and forgotten.
    await session.post('Profiler.takePreciseCoverage');
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => /\/(?:main|shared)\//.test(url) && !url.includes('/node_modules/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
}
