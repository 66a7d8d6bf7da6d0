import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { virtualDisplaySwitches, withVirtualDisplay } from '../machine/virtualDisplay.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { launch } from '../runtime/launch.mjs';
import { PlainError, say, secondsSoFar } from '../say.mjs';
import { optionOf } from './options.mjs';

const patienceMs = 90_000;
const usualPicture = inProject('out/start/screenshot.png');

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
  const asked = optionOf(args, 'screenshot');
  const picture = asked ?? usualPicture;
  const all = asked === undefined ? [...args, '--screenshot', picture] : args;
  await takePicture(runtime, switches, all, picture);
  const headless = inProject('out/main/headless.cjs');
  const code = await run(process.execPath, [headless, 'queue', '--profile', profile, '--now', now]);
  say(`Above: the queue in ${profile}, at ${now}.\nIts picture: ${picture}`);
  return code;
}

/**
 * @param {string} runtime
 * @param {readonly string[]} switches
 * @param {readonly string[]} args with where the picture goes
 * @param {string} picture
 */
async function takePicture(runtime, switches, args, picture) {
  mkdirSync(dirname(picture), { recursive: true });
  const before = writtenAt(picture);
  const { code, timedOut } = await withVirtualDisplay((env) =>
    launch({ runtime, switches: [...switches, ...virtualDisplaySwitches], args, env, patienceMs }),
  );
  if (timedOut)
    throw new PlainError(`The console painted nothing within ${patienceMs / 1000} s and was ended.`);
  if (code !== 0 || writtenAt(picture) === before)
    throw new PlainError(
      `The console ended with code ${code} and left no picture. Is it already open on this profile?`,
    );
  say(`The console opened, painted and closed after ${secondsSoFar()} s.`);
}

/**
 * When a file was last written; undefined while there is none, or nothing in it.
 * @param {string} file
 */
function writtenAt(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined || found.size === 0 ? undefined : found.mtimeMs;
}

/** The folder that Electron gives this app on Linux, where alone a display can be missing. */
function usualProfile() {
  return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Severity Desk');
}
