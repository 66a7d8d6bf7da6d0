import { defineConfig } from 'vitest/config';
import './test/support/mapGroupBy.ts';

// A configuration of its own: attacks kill processes, fill disks and take long, which no other test should share a run with.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'torture',
    environment: 'node',
    include: ['test/torture/**/*.attack.ts'],
    // One at a time: what an attack measures, such as the worst recovery, is not to be another attack's doing.
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 60_000,
  },
});
