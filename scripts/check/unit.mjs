import { countWords } from './tool.mjs';
import { runVitest, vitestFailures } from './vitest.mjs';

/**
 * @param {readonly string[]} args go to vitest: a path, or -t and a title
 * @returns {Promise<import('./groups.mjs').CheckResult>}
 */
export async function checkUnit(args) {
  // The bundler of the page, which may have run before in this process, leaves "production" behind: React then has no act().
  const { code, found } = await runVitest('unit', args, { ...process.env, NODE_ENV: 'test' });
  return { ok: code === 0, words: unitWords(code, found), failures: vitestFailures(found) };
}

/**
 * What came out, in words.
 * @param {number} code
 * @param {import('./vitest.mjs').Found | undefined} found
 */
export function unitWords(code, found) {
  if (found === undefined) return 'could not run';
  const broken = code !== 0 && found.numFailedTests === 0 ? ', and a file that could not be run' : '';
  return countWords(found.numPassedTests, found.numFailedTests, found.numPendingTests) + broken;
}
