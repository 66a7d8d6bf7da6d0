import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../files/makeFolder.ts';
import { isRunning, lifeOf } from '../../files/processLife.ts';
import { namesIn } from '../../persistence/namesIn.ts';

/** A note of each process that has the profile open. One that is left behind by a process that is gone tells of an unclean exit. */
export interface RunningMark {
  /** A process ended without closing this profile since it was last opened, or met damage in it, and nobody else has it open. */
  readonly mustCheck: boolean;
  /** Somebody else has the profile open now: another process, or this one in another place. */
  isShared(): boolean;
  /** The file was found sound, or was mended: what told of the unclean exit has done its work. */
  checked(): void;
  /** The profile is closed. What was not checked is checked at the next opening. */
  remove(): void;
}

const MARKS = 'running';
const TO_CHECK = 'to-check';

/** Leaves word that the file is to be checked at the next opening, however this one ends. */
export function orderCheck(profile: string): void {
  writeFileSync(join(folderOf(profile), TO_CHECK), '', { mode: 0o600 });
}

export function markRunning(profile: string): RunningMark {
  const folder = folderOf(profile);
  const name = String(process.pid);
  const nested = isAlive(folder, name);
  // The own mark before the look at others: of two that start at once, at least one sees the other.
  if (!nested) writeFileSync(join(folder, name), lifeOf(process.pid) ?? '', { mode: 0o600 });
  const left = readdirSync(folder).filter((other) => !isAlive(folder, other));
  const isShared = (): boolean =>
    nested || readdirSync(folder).some((other) => other !== name && isAlive(folder, other));
  // Whoever has it open alone checks it: under another's hands nothing could be mended.
  const mustCheck = left.length > 0 && !isShared();
  return {
    mustCheck,
    isShared,
    checked: () => {
      if (!mustCheck) return;
      for (const other of left) rmSync(join(folder, other), { force: true });
    },
    remove: () => {
      if (!nested) rmSync(join(folder, name), { force: true });
    },
  };
}

/** Whether a process ended without closing the profile, and nobody has it open: the next opening checks it. Nothing is written. */
export function isLeftUnclosed(profile: string): boolean {
  const names = namesIn(join(profile, MARKS));
  return names.length > 0 && !isHeldOpen(profile);
}

/** Whether a process has the profile open now, this one included; nothing is written. */
export function isHeldOpen(profile: string): boolean {
  const folder = join(profile, MARKS);
  return namesIn(folder).some((name) => isAlive(folder, name));
}

function folderOf(profile: string): string {
  const folder = join(profile, MARKS);
  makeFolder(folder);
  return folder;
}

function isAlive(folder: string, name: string): boolean {
  const mark = join(folder, name);
  try {
    return existsSync(mark) && isRunning(Number(name), readFileSync(mark, 'latin1'));
  } catch {
    // Gone between the two looks.
    return false;
  }
}
