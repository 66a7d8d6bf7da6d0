import { withRealElectron } from './realElectron.mjs';
import { runTool } from './tool.mjs';

/** How many apps are driven at once, also on two cores: half of the time they wait for the app. playwright.config.mts gives each worker its desktop. */
const WORKERS = 3;

/**
 * Runs one Playwright project against the built app and gives the exit code.
 * @param {string} project
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [more]
 */
export function runPlaywright(project, args, more = {}) {
  return withRealElectron(
    (env) =>
      runTool('@playwright/test/cli.js', ['test', `--project=${project}`, ...args], { ...env, ...more }),
    WORKERS,
  );
}
