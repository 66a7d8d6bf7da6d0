import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { askPage } from '../window/askPage.ts';
import { electronRuntime } from '../window/electronRuntime.ts';

/** What a start came to. */
export interface BareStart {
  /** From the making of the process to the largest paint of the first screen. */
  readonly ms: number;
  /** Read from the processes when the window stands. */
  readonly read: number;
}

const SETTLED_MS = 3_000;

/**
 * Starts Electron with nothing beside it that would slow it, lets it stand for a while, asks the page for the paint
 * that completed its first screen, reads something of its processes, and quits it.
 */
export async function startBare(
  args: ReadonlyArray<string>,
  read: (pid: number) => number,
): Promise<BareStart> {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const created = Date.now();
  const electron = spawn(electronRuntime(), [...switches, '--remote-debugging-port=0', ...args], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(electron, 'exit');
  const address = await debuggerOf(electron);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const painted = await askPage(address, `(${largestPaint})()`);
  if (typeof painted !== 'number' || electron.pid === undefined) throw new Error('The page painted nothing.');
  const found = read(electron.pid);
  electron.kill('SIGTERM');
  await ended;
  return { ms: painted - created, read: found };
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
