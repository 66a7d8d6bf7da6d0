import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlainError } from '../say.mjs';
import { endWithUs } from '../signals.mjs';

// Larger than the largest window: Chromium draws a frameless window as large as the screen a pixel smaller.
const size = '1600x1000x24';
const patienceMs = 15_000;

/**
 * The switches for Chromium on a virtual display. There is no graphics processor: without the switch Chromium starts a
 * process for one, sees it fail, and draws by software all the same, half a second later.
 */
export const virtualDisplaySwitches = ['--disable-gpu'];

/** True where a window cannot be shown to anybody: Linux without X11 and without Wayland. */
export function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Runs `work` with the environment of a virtual screen and a message bus of its own; both end with it.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(work) {
  const screen = await startXvfb();
  try {
    const bus = await startBus();
    try {
      return await work({
        ...process.env,
        DISPLAY: screen.display,
        DBUS_SESSION_BUS_ADDRESS: bus.address,
        NO_AT_BRIDGE: '1',
      });
    } finally {
      bus.process.kill();
    }
  } finally {
    screen.process.kill();
  }
}

/**
 * Runs `work` with the environments of several virtual desktops, each with a screen and a message bus of its own.
 * @template T
 * @param {number} count
 * @param {(desktops: readonly NodeJS.ProcessEnv[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withVirtualDisplays(count, work) {
  if (count === 0) return work([]);
  return withVirtualDisplay((first) => withVirtualDisplays(count - 1, (more) => work([first, ...more])));
}

/** Xvfb picks a free display number itself and writes it to the descriptor that -displayfd names. */
async function startXvfb() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(
    child,
    /** @type {import('node:stream').Readable} */ (child.stdio[3]),
    'Xvfb',
  );
  return { process: child, display: `:${number}` };
}

async function startBus() {
  const child = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(child, child.stdout, 'dbus-daemon');
  return { process: child, address };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('node:stream').Readable} stream
 * @param {string} name
 * @returns {Promise<string>}
 */
async function firstLine(child, stream, name) {
  endWithUs(child);
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    if (text.includes('\n')) child.emit('line');
  });
  const failure = once(child, 'error').then(([error]) => error.message);
  const exit = once(child, 'exit').then(([code]) => `it ended with ${code}`);
  const late = once(AbortSignal.timeout(patienceMs), 'abort').then(() => 'it said nothing for 15 s');
  const problem = await Promise.race([once(child, 'line').then(() => undefined), failure, exit, late]);
  if (problem === undefined) return text.split('\n')[0] ?? '';
  child.kill();
  throw new PlainError(`${name} did not start: ${problem}.`);
}
