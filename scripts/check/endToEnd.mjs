import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sandboxSwitches } from '../machine/sandbox.mjs';
import { ensureSystemLibraries } from '../machine/systemLibraries.mjs';
import { withVirtualDisplay } from '../machine/virtualDisplay.mjs';
import { inProject } from '../project.mjs';
import { findRuntime } from '../runtime/findRuntime.mjs';
import { countWords, runTool } from './tool.mjs';

const report = inProject('out/test/e2e.json');

/**
 * On Linux always on a virtual display and a message bus of its own, so that neither windows nor notifications
 * of the tests reach the person at the desk.
 * @param {readonly string[]} args go to Playwright: a path, or -g and a title
 * @returns {Promise<import('./groups.mjs').CheckResult>}
 */
export async function checkEndToEnd(args) {
  await ensureSystemLibraries({ virtualDisplay: true, tests: true });
  const runtime = await findRuntime();
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const run = (/** @type {NodeJS.ProcessEnv} */ env) =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ELECTRON_SWITCHES: sandboxSwitches().join(' '),
      ...overrideFor(runtime),
    });
  const code = process.platform === 'linux' ? await withVirtualDisplay(run) : await run(process.env);
  return { ok: code === 0, words: wordsOf() };
}

/**
 * Playwright asks the electron package for the binary; it has to answer with the one that was found.
 * @param {string} runtime
 */
function overrideFor(runtime) {
  const own = runtime.startsWith(inProject('node_modules'));
  return own ? {} : { ELECTRON_OVERRIDE_DIST_PATH: dirname(runtime) };
}

function wordsOf() {
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return countWords(stats.expected, stats.unexpected + stats.flaky, stats.skipped);
  } catch {
    return 'could not run';
  }
}
