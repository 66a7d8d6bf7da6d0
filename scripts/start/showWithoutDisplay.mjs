import { mkdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { virtualDisplaySwitches, withVirtualDisplay } from '../machine/virtualDisplay.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { launch } from '../runtime/launch.mjs';
import { PlainError, say, secondsSoFar } from '../say.mjs';
import { optionOf } from './options.mjs';

const patienceMs = 90_000;
const picture = inProject('out/start/screenshot.png');

/**
 * Opens the console where nobody can see it, and leaves what it showed: a picture, and the queue in words.
 * @param {string} runtime
 * @param {readonly string[]} switches
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function showWithoutDisplay(runtime, switches, args) {
  const profile = optionOf(args, 'profile') ?? usualProfile();
  const now = optionOf(args, 'clock') ?? new Date().toISOString();
  await takePicture(runtime, switches, [...args, '--screenshot', picture]);
  const headless = inProject('out/main/headless.cjs');
  const code = await run(process.execPath, [headless, 'queue', '--profile', profile, '--now', now]);
  say(`Above: the queue in ${profile}, at ${now}.\nIts picture: ${picture}`);
  return code;
}

/**
 * @param {string} runtime
 * @param {readonly string[]} switches
 * @param {readonly string[]} args
 */
async function takePicture(runtime, switches, args) {
  mkdirSync(dirname(picture), { recursive: true });
  rmSync(picture, { force: true });
  const { code, timedOut } = await withVirtualDisplay((env) =>
    launch({ runtime, switches: [...switches, ...virtualDisplaySwitches], args, env, patienceMs }),
  );
  if (timedOut)
    throw new PlainError(`The console painted nothing within ${patienceMs / 1000} s and was ended.`);
  const size = statSync(picture, { throwIfNoEntry: false })?.size ?? 0;
  if (code !== 0 || size === 0)
    throw new PlainError(
      `The console ended with code ${code} and left no picture. Is it already open on this profile?`,
    );
  say(`The console opened, painted and closed after ${secondsSoFar()} s.`);
}

/** The folder that Electron gives this app on Linux, where alone a display can be missing. */
function usualProfile() {
  return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Severity Desk');
}
