import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { inProject } from '../project.mjs';
import { failure } from './failure.mjs';
import { runTool } from './tool.mjs';

/**
 * What vitest told of one run, as its reporter for machines writes it.
 * @typedef {{ fullName: string, status: string, failureMessages: readonly string[] }} Assertion
 * @typedef {{ name: string, status: string, message: string, assertionResults: readonly Assertion[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: readonly TestFile[] }} Found
 */

/**
 * Runs vitest and gives its exit code with what it found; nothing when it could not even begin.
 * @param {string} name of the report below out/test
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, found: Found | undefined }>}
 */
export async function runVitest(name, args, env) {
  const report = inProject('out/test', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args], env);
  try {
    return { code, found: JSON.parse(readFileSync(report, 'utf8')) };
  } catch {
    return { code, found: undefined };
  }
}

/**
 * Each test that failed, and each file that could not be run, with the first words of why.
 * @param {Found | undefined} found
 * @returns {readonly string[]}
 */
export function vitestFailures(found) {
  return (found?.testResults ?? []).flatMap((file) => {
    const path = relative(inProject(), file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [failure(path, file.message)] : [];
    return failed.map((test) => failure(`${path}: ${test.fullName}`, test.failureMessages.join('\n')));
  });
}
