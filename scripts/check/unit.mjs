import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../project.mjs';
import { countWords, runTool } from './tool.mjs';

const report = inProject('out/test/unit.json');

/**
 * @param {readonly string[]} args go to vitest: a path, or -t and a title
 * @returns {Promise<import('./groups.mjs').CheckResult>}
 */
export async function checkUnit(args) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // The bundler of the page, which may have run before in this process, leaves "production" behind: React then has no act().
  const env = { ...process.env, NODE_ENV: 'test' };
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args], env);
  return { ok: code === 0, words: wordsOf(code) };
}

/** @param {number} code */
function wordsOf(code) {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    const broken = code !== 0 && found.numFailedTests === 0 ? ', and a file that could not be run' : '';
    return countWords(found.numPassedTests, found.numFailedTests, found.numPendingTests) + broken;
  } catch {
    return 'could not run';
  }
}
