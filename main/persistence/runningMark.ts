import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A note of each process that has the profile open. One that is left behind by a process that is gone tells of an unclean exit. */
export interface RunningMark {
  /** A process ended without closing this profile since it was last opened. */
  readonly uncleanBefore: boolean;
  remove(): void;
}

export function markRunning(profile: string): RunningMark {
  const folder = join(profile, 'running');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const left = readdirSync(folder).filter((name) => !isAlive(Number(name)));
  for (const name of left) rmSync(join(folder, name), { force: true });
  const mine = join(folder, String(process.pid));
  const nested = existsSync(mine);
  if (!nested) writeFileSync(mine, '', { mode: 0o600 });
  return {
    uncleanBefore: left.length > 0,
    remove: () => {
      if (!nested) rmSync(mine, { force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
