import { existsSync, readFileSync } from 'node:fs';
import { say } from '../say.mjs';

/** The switches without which Chromium refuses to start here: none, but for root and in containers. Said aloud. */
export function sandboxSwitches() {
  const reason = whyNoSandbox();
  if (reason === undefined) return [];
  say(`Chromium's sandbox is off (--no-sandbox), because this is ${reason}.`);
  return ['--no-sandbox'];
}

/** Settings of the system that keep a program from user namespaces, of which Chromium makes its sandbox. */
const FORBID_NAMESPACES = [
  {
    file: '/proc/sys/user/max_user_namespaces',
    value: '0',
    cure: 'sysctl -w user.max_user_namespaces=15000',
  },
  {
    file: '/proc/sys/kernel/unprivileged_userns_clone',
    value: '0',
    cure: 'sysctl -w kernel.unprivileged_userns_clone=1',
  },
  {
    file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    value: '1',
    cure: 'install the deb, which brings an AppArmor profile, or write one for this runtime with "userns,"',
  },
];

/**
 * Why Chromium ended at once, where the system keeps its sandbox from it, and the cure; null where nothing of that is set.
 * @param {string} runtime
 * @param {(file: string) => string | null} [read]
 */
export function whyNoNamespaces(runtime, read = textOf) {
  const found = FORBID_NAMESPACES.find(({ file, value }) => read(file)?.trim() === value);
  if (found === undefined) return null;
  return [
    `Chromium's sandbox cannot be made: ${found.file} is ${found.value}, which keeps ${runtime} from user namespaces.`,
    `The cure, once, as root: ${found.cure}. Nothing was changed.`,
  ].join('\n');
}

/** @param {string} file */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
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
