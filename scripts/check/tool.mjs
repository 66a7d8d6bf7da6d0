import { inProject } from '../project.mjs';
import { run } from '../run.mjs';

/**
 * Runs a tool of node_modules with this very Node, and gives its exit code.
 * @param {string} script path inside node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(script, args, env = process.env) {
  return run(process.execPath, [inProject('node_modules', script), ...args], { env });
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 */
export function countWords(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
