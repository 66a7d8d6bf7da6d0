import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../project.mjs';
import { runPlaywright } from './playwright.mjs';
import { countWords } from './tool.mjs';

const report = inProject('out/test/e2e.json');

/**
 * @param {readonly string[]} args go to Playwright: a path, or -g and a title
 * @returns {Promise<import('./groups.mjs').CheckResult>}
 */
export async function checkEndToEnd(args) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await runPlaywright('e2e', ['--reporter=list,json', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return { ok: code === 0, words: words(code) };
}

/** @param {number} code */
function words(code) {
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    const broken = code !== 0 && failed === 0 ? ', and a file that could not be run' : '';
    return countWords(stats.expected, failed, stats.skipped) + broken;
  } catch {
    return 'could not run';
  }
}
