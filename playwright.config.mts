import { defineConfig } from '@playwright/test';

/** The variables of one desktop for each worker: no window, notice or clipboard of one test reaches another. */
const desktops = JSON.parse(process.env.SEVERITY_DESK_DESKTOPS ?? '[]');
// A worker reads this file too, and knows by then which one it is.
Object.assign(process.env, desktops[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]);

export default defineConfig({
  outputDir: 'out/test/e2e',
  workers: Math.max(1, desktops.length),
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
