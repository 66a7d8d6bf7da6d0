import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../project.mjs';
import { failure } from './failure.mjs';
import { runPlaywright } from './playwright.mjs';
import { countWords } from './tool.mjs';

const report = inProject('out/test/e2e.json');

/**
 * What Playwright told of one run, as its reporter for machines writes it.
 * @typedef {{ status: string, error?: { message?: string, snippet?: string } }} Try
 * @typedef {{ title: string, file: string, line: number, tests: readonly { status: string, results: readonly Try[] }[] }} Spec
 * @typedef {{ suites?: readonly Suite[], specs?: readonly Spec[] }} Suite
 * @typedef {Suite & { stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} Found
 */

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
  const found = readReport();
  const failures = found === undefined ? [] : failuresOf(found);
  return { ok: code === 0, words: wordsOf(code, found), failures };
}

/** @returns {Found | undefined} */
function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {number} code
 * @param {Found | undefined} found
 */
function wordsOf(code, found) {
  if (found === undefined) return 'could not run';
  const { expected, unexpected, flaky, skipped } = found.stats;
  const broken = code !== 0 && unexpected === 0 ? ', and a file that could not be run' : '';
  const second = flaky > 0 ? `; of these only at the second try: ${flaky}, named above` : '';
  return countWords(expected + flaky, unexpected, skipped) + broken + second;
}

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function failuresOf(suite) {
  const here = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .flatMap((test) => test.results)
      .filter((result) => !['passed', 'skipped'].includes(result.status))
      .map(({ error, status }) =>
        failure(
          `${spec.file}:${spec.line} ${spec.title}`,
          [error?.message ?? status, error?.snippet].join('\n'),
        ),
      ),
  );
  return [...here, ...(suite.suites ?? []).flatMap(failuresOf)];
}
