import { defineConfig } from 'vitest/config';
import './test/support/mapGroupBy.ts';

// A configuration of its own: these tests need a PostgreSQL, which `npm test -- team` starts.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'team',
    environment: 'node',
    include: ['test/team/**/*.test.ts'],
    globalSetup: ['./test/team/support/install.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
