import { readFileSync } from 'node:fs';

/** What tells a process from a later one with the same number, where the system says it (Linux): when it began, and in which run of the computer. */
export function lifeOf(pid: number): string | null {
  try {
    // The name in parentheses may hold blanks; the 22nd field is the start.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const run = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${run} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** Whether the process of a number runs, and is the one that `life` was taken of, as far as the system tells. */
export function isRunning(pid: number, life: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is alive too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const known = lifeOf(pid);
  return life === '' || known === null || known === life;
}
