import { defineConfig } from '@playwright/test';
import { desktopCount, takeDesktop } from './test/support/ownDesktop.ts';

// A worker reads this file too, and knows by then which one it is.
takeDesktop(Number(process.env.TEST_PARALLEL_INDEX ?? 0));

export default defineConfig({
  outputDir: 'out/test/e2e',
  workers: desktopCount,
  // Never twice: a test that passes only the second time has found something.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: { trace: 'off' },
  projects: [
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.test.ts' },
    // Not checks: they write docs/pictures, through npm run pictures.
    { name: 'pictures', testDir: 'test/pictures', testMatch: '**/*.pictures.ts' },
  ],
});
