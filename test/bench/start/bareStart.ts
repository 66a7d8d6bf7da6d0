import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { askPage } from '../window/askPage.ts';
import { electronRuntime } from '../window/electronRuntime.ts';

const SETTLED_MS = 3_000;

/** How long the engines need to give back what a start took and left: they collect once nothing happens for some seconds. */
const AT_REST_MS = 12_000;

/**
 * Starts Electron with nothing beside it that would slow it, and quits it. Gives the time from the making of the process to
 * the largest paint of the first screen, in ms.
 */
export async function timeOfStart(args: ReadonlyArray<string>): Promise<number> {
  return startBare(args, SETTLED_MS, async ({ address, created }) => {
    const painted = await askPage(address, `(${largestPaint})()`);
    if (typeof painted !== 'number') throw new Error('The page painted nothing.');
    return painted - created;
  });
}

/** Starts it in the same way, and reads something of its processes when all of them have come to rest. */
export async function readAtRest<T>(args: ReadonlyArray<string>, read: (pid: number) => T): Promise<T> {
  return startBare(args, AT_REST_MS, async ({ pid }) => read(pid));
}

interface Standing {
  readonly pid: number;
  /** Of the debugger. */
  readonly address: string;
  readonly created: number;
}

async function startBare<T>(
  args: ReadonlyArray<string>,
  waitMs: number,
  look: (standing: Standing) => Promise<T>,
): Promise<T> {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const created = Date.now();
  const electron = spawn(electronRuntime(), [...switches, '--remote-debugging-port=0', ...args], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(electron, 'exit');
  const address = await debuggerOf(electron);
  if (electron.pid === undefined) throw new Error('Electron did not start.');
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  const found = await look({ pid: electron.pid, address, created });
  electron.kill('SIGTERM');
  await ended;
  return found;
}

/** The wall time of the largest paint so far: the browser keeps the list of these. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? Number.NaN));
    });
    // What nothing holds is collected before it has answered.
    Reflect.set(window, 'paintObserver', observer);
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

async function debuggerOf(electron: ChildProcess): Promise<string> {
  if (electron.stderr === null) throw new Error('Electron was started without its words.');
  for await (const line of createInterface(electron.stderr)) {
    const found = /DevTools listening on (ws:\S+)/.exec(line);
    if (found?.[1] !== undefined) {
      electron.stderr.resume();
      return found[1];
    }
  }
  throw new Error('Electron ended before it had a window.');
}
