import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project.mjs';
import { withRealElectron } from './realElectron.mjs';
import { countWords } from './tool.mjs';
import { runVitest, vitestFailures } from './vitest.mjs';

const tallies = inProject('out/torture');

/**
 * What one attack came to.
 * @typedef {{ name: string, passed: number, failed: number, notes: readonly string[], seconds: number }} Tally
 */

/**
 * Runs the attacks in their short form, or as often as SEVERITY_DESK_TORTURE says: `long`, or a number.
 * @param {readonly string[]} args go to vitest: a path, or -t and a title
 * @returns {Promise<import('./groups.mjs').CheckResult & { tallies: readonly Tally[] }>}
 */
export async function checkTorture(args) {
  rmSync(tallies, { recursive: true, force: true });
  mkdirSync(tallies, { recursive: true });
  const isShort = (process.env.SEVERITY_DESK_TORTURE ?? 'short') === 'short';
  const { code, found } = await withRealElectron(
    (env) => runVitest('torture', ['--config', 'vitest.torture.config.mts', ...args], env),
    // Attacks wait more than they work: for locks, for the desktop, for a process to die.
    isShort ? 3 : 1,
  );
  const told = readTallies();
  const passed = told.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = told.reduce((sum, tally) => sum + tally.failed, 0);
  const broken = code !== 0 && failed === 0 ? ', and an attack that could not be made' : '';
  const words = countWords(passed, failed, 0) + broken;
  return { ok: code === 0, words, failures: vitestFailures(found), tallies: told };
}

/** @returns {readonly Tally[]} */
function readTallies() {
  return readdirSync(tallies)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(tallies, name), 'utf8')));
}
