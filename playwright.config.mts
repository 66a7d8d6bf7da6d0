import { defineConfig } from '@playwright/test';

export default defineConfig({
  outputDir: 'out/test/e2e',
  // One at a time and never twice: a test that passes only the second time has found something.
  workers: 1,
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
