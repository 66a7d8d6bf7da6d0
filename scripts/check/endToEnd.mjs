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
    const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = code !== 0 && stats.unexpected === 0 ? ', and a file that could not be run' : '';
    return (
      countWords(stats.expected + stats.flaky, stats.unexpected, stats.skipped) + broken + secondTries(suites)
    );
  } catch {
    return 'could not run';
  }
}

/**
 * Names the tests that failed at their first try: on a busy machine the place of a race between a hand and the app.
 * @param {readonly Suite[]} suites
 */
function secondTries(suites) {
  const titles = suites.flatMap(flakyIn);
  return titles.length === 0 ? '' : `; only at the second try: ${titles.join('; ')}`;
}

/**
 * @typedef {{ title: string, tests: readonly { status: string }[] }} Spec
 * @typedef {{ suites?: readonly Suite[], specs: readonly Spec[] }} Suite
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function flakyIn({ suites = [], specs }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => title), ...suites.flatMap(flakyIn)];
}
