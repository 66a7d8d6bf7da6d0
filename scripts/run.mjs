import { spawn, spawnSync } from 'node:child_process';
import { root } from './project.mjs';
import { endWithUs } from './signals.mjs';

/**
 * Runs a program to its end and gives its exit code, 1 for one that a signal ended. It ends with this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    endWithUs(child);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program and gives what it printed; `ok` is false when it is missing or fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function ask(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options });
  return {
    ok: result.status === 0,
    stdout: String(result.stdout ?? ''),
    stderr: String(result.stderr ?? ''),
  };
}

/** npm is a batch file on Windows, which only a shell can start. */
export const npm = { command: 'npm', options: { shell: process.platform === 'win32' } };
