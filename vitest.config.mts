import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import './test/support/mapGroupBy.ts';

/** Tests that change their process for good: they replace a module of the product, or set the zone of the machine. */
const CHANGES_ITS_PROCESS = [
  'test/main/desk/cases/oneLife.test.ts',
  'test/main/desk/making/madeBeside.test.ts',
  'test/main/desk/moves/zoneRules.test.ts',
  'test/main/desk/queryPlans.test.ts',
  'test/main/preload.test.ts',
  'test/shared/calendar/businessTimeIn*.test.ts',
];

export default defineConfig({
  // Its own root: vite.config.mts is about the page only.
  root: import.meta.dirname,
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{shared,main,structure,scripts}/**/*.test.ts'],
          exclude: CHANGES_ITS_PROCESS,
          // One process for many files: the modules are loaded once, which is half of the time of these tests.
          isolate: false,
        },
      },
      {
        test: { name: 'alone', environment: 'node', include: CHANGES_ITS_PROCESS },
      },
      {
        test: {
          // Stores and rules of the window: no page, but where a file asks for one in its first line.
          name: 'window',
          environment: 'node',
          setupFiles: ['./test/support/speakEnglish.ts'],
          include: ['test/renderer/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          setupFiles: ['./test/support/speakEnglish.ts'],
          include: ['test/renderer/**/*.test.tsx'],
        },
      },
    ],
    // Both cores of a small machine: by itself vitest leaves one idle.
    maxWorkers: '100%',
    // Long enough for a machine that ten others use: no test measures time by its end.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
