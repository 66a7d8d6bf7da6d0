import { existsSync, readFileSync } from 'node:fs';
import { say } from '../say.mjs';

/** The switches without which Chromium refuses to start here: none, but for root and in containers. Said aloud. */
export function sandboxSwitches() {
  const reason = whyNoSandbox();
  if (reason === undefined) return [];
  say(`Chromium's sandbox is off (--no-sandbox), because this is ${reason}.`);
  return ['--no-sandbox'];
}

function whyNoSandbox() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'root';
  return isContainer() ? 'a container' : undefined;
}

function isContainer() {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  const cgroup = '/proc/1/cgroup';
  return existsSync(cgroup) && /docker|kubepods|containerd|lxc/.test(readFileSync(cgroup, 'utf8'));
}
