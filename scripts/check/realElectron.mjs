import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sandboxSwitches } from '../machine/sandbox.mjs';
import { ensureSystemLibraries } from '../machine/systemLibraries.mjs';
import { virtualDisplaySwitches, withVirtualDisplays } from '../machine/virtualDisplay.mjs';
import { inProject } from '../project.mjs';
import { findRuntime } from '../runtime/findRuntime.mjs';

const KEPT_MS = 60 * 60 * 1000;

/**
 * Runs a tool that starts the built app in a real Electron, and gives what the tool gives. On Linux always on a virtual display
 * and a message bus of its own, so that neither windows nor notifications reach the person at the desk. A tool that starts
 * several apps at once asks for as many desktops: SEVERITY_DESK_DESKTOPS tells the variables of each as JSON.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} tool
 * @param {number} [count] of desktops
 */
export async function withRealElectron(tool, count = 1) {
  await ensureSystemLibraries({ virtualDisplay: true, tests: true });
  const runtime = await findRuntime();
  forgetOldProfiles(inProject('out/test/profiles'));
  const isVirtual = process.platform === 'linux';
  const switches = [...sandboxSwitches(), ...(isVirtual ? virtualDisplaySwitches : [])];
  const given = { ELECTRON_SWITCHES: switches.join(' '), ...overrideFor(runtime) };
  return withVirtualDisplays(isVirtual ? count : 0, (desktops) => {
    const variables = desktops.map(({ DISPLAY, DBUS_SESSION_BUS_ADDRESS }) => ({
      DISPLAY,
      DBUS_SESSION_BUS_ADDRESS,
    }));
    return tool({
      ...(desktops[0] ?? process.env),
      ...given,
      SEVERITY_DESK_DESKTOPS: JSON.stringify(variables),
    });
  });
}

/**
 * Profiles stay for whoever looks into a failure, and those of a run that goes on beside this one are in use.
 * @param {string} folder
 */
function forgetOldProfiles(folder) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Playwright asks the electron package for the binary; it has to answer with the one that was found.
 * @param {string} runtime
 */
function overrideFor(runtime) {
  const own = runtime.startsWith(inProject('node_modules'));
  return own ? {} : { ELECTRON_OVERRIDE_DIST_PATH: dirname(runtime) };
}
