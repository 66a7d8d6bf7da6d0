import { defineConfig } from 'vitest/config';
import './test/support/mapGroupBy.ts';
import { desktopCount } from './test/support/ownDesktop.ts';

// A configuration of its own: attacks kill processes, fill disks and take long, which no other test should share a run with.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'torture',
    environment: 'node',
    include: ['test/torture/**/*.attack.ts'],
    setupFiles: ['./test/support/workerDesktop.ts'],
    // One to a desktop: the long form has one, so that what it measures, such as the worst recovery, is not another attack's doing.
    maxWorkers: desktopCount,
    fileParallelism: desktopCount > 1,
    testTimeout: 0,
    hookTimeout: 60_000,
  },
});
