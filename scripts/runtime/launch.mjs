import { spawn } from 'node:child_process';
import { root } from '../project.mjs';
import { endWithUs } from '../signals.mjs';

// Chromium and GTK talk to stderr about buses, screens and services that a container lacks. It helps nobody here.
const noise = /^\[\d+:\d+\/\d+\.\d+:(ERROR|WARNING|INFO):|^\(electron:\d+\): \w+-(WARNING|CRITICAL)|^$/;

/**
 * Starts the built app in an Electron runtime and waits for its end. `patienceMs`, if given, bounds the wait:
 * the app is ended then, and `timedOut` is true.
 * @param {{ runtime: string, switches: readonly string[], args: readonly string[], env?: NodeJS.ProcessEnv, patienceMs?: number }} options
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null, timedOut: boolean }>}
 */
export function launch({ runtime, switches, args, env = process.env, patienceMs }) {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime, [...switches, root, ...args], {
      cwd: root,
      env,
      stdio: ['inherit', 'inherit', 'pipe'],
    });
    endWithUs(child);
    let timedOut = false;
    const timer =
      patienceMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, patienceMs);
    passOn(child.stderr);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, signal, timedOut });
    });
  });
}

/** @param {import('node:stream').Readable} stderr */
function passOn(stderr) {
  let rest = '';
  stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (!noise.test(line)) process.stderr.write(`${line}\n`);
  });
}
