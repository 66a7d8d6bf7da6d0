import { Session } from 'node:inspector/promises';

/** How often each piece of our code ran, by its place. */
export type Work = ReadonlyMap<string, number>;

/** Does work and counts each run of each function and branch of ours in it: a measure that no other program changes. */
export async function workOf(work: () => unknown): Promise<Work> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(
      ({ url }) => /\/(?:main|shared)\//.test(url) && !url.includes('/node_modules/'),
    );
    return new Map(
      ours.flatMap(({ url, functions }) =>
        functions.flatMap(({ functionName, ranges }) =>
          ranges.map(
            ({ startOffset, count }) => [`${url} ${functionName} at ${startOffset}`, count] as const,
          ),
        ),
      ),
    );
  } finally {
    session.disconnect();
  }
}

/** What grew most between two pieces of work, of what ran at least so often in the larger. */
export function steepest(small: Work, large: Work, atLeast: number): { place: string; growth: number } {
  let found = { place: 'nothing ran so often', growth: 0 };
  for (const [place, count] of large) {
    const growth = count / Math.max(small.get(place) ?? 0, 1);
    if (count >= atLeast && growth > found.growth) found = { place, growth };
  }
  return found;
}
