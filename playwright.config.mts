import { defineConfig } from '@playwright/test';
import { desktopCount, takeDesktop } from './test/support/ownDesktop.ts';

// A worker reads this file too, and knows by then which one it is.
takeDesktop(Number(process.env.TEST_PARALLEL_INDEX ?? 0));

export default defineConfig({
  outputDir: 'out/test/e2e',
  workers: desktopCount,
  // At a desk never twice: what passes only the second time has found something. In CI the closing lines name it, and the work of others is not held up.
  retries: process.env.CI === undefined ? 0 : 1,
  // Long enough for a machine that ten others use: no test measures time by its end.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: { trace: 'off' },
  projects: [
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.test.ts' },
    // Not checks: they write docs/pictures, through npm run pictures.
    { name: 'pictures', testDir: 'test/pictures', testMatch: '**/*.pictures.ts' },
  ],
});
