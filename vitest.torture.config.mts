import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import './test/support/mapGroupBy.ts';
import { desktopCount } from './test/support/ownDesktop.ts';

/** The rooms whose attacks start, kill and load whole apps: half a minute each, where the others take seconds. */
const LONG_ROOMS = ['chaos', 'load', 'kill', 'disk', 'damage'];

/** What says nothing in a short form. */
const LONG_ONLY =
  (process.env.SEVERITY_DESK_TORTURE ?? 'short') === 'short' ? ['test/torture/chaos/soak.attack.ts'] : [];

/** The long ones begin first, so that none of them runs alone at the end while the other workers are idle. */
class LongRoomsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG_ROOMS.findIndex((room) => moduleId.includes(`/torture/${room}/`));
      return at === -1 ? LONG_ROOMS.length : at;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

// A configuration of its own: attacks kill processes, fill disks and take long, which no other test should share a run with.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'torture',
    environment: 'node',
    include: ['test/torture/**/*.attack.ts'],
    exclude: LONG_ONLY,
    setupFiles: ['./test/support/workerDesktop.ts'],
    // One to a desktop: the long form has one, so that what it measures, such as the worst recovery, is not another attack's doing.
    maxWorkers: desktopCount,
    fileParallelism: desktopCount > 1,
    sequence: { sequencer: LongRoomsFirst },
    testTimeout: 0,
    hookTimeout: 60_000,
  },
});
