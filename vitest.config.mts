import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import './test/support/mapGroupBy.ts';

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
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          setupFiles: ['./test/support/speakEnglish.ts'],
          include: ['test/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
