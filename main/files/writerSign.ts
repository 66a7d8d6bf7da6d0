import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning, lifeOf } from './processLife.ts';

/** What the name of an unfinished file tells of the process that writes it: computer, number, life. */
const SIGN = /^([0-9a-f]{8})-(\d+)-([0-9a-f]{8})?$/;

let own: string | null = null;

/** The sign of this process. */
export function ownSign(): string {
  own ??= `${computer()}-${process.pid}-${short(lifeOf(process.pid))}`;
  return own;
}

/**
 * Whether the process of a sign still writes: `unknown` of one on another computer, which may share the folder, and where
 * the system does not tell a process from a later one of its number.
 */
export function writes(sign: string): 'yes' | 'no' | 'unknown' {
  const [, where, pid, life] = SIGN.exec(sign) ?? [];
  if (where !== computer() || pid === undefined) return 'unknown';
  if (!isRunning(Number(pid), '')) return 'no';
  const found = short(lifeOf(Number(pid)));
  if (life === undefined || found === '') return sign === ownSign() ? 'yes' : 'unknown';
  return life === found ? 'yes' : 'no';
}

/** Where the numbers of processes are those that this one sees: the computer, and within it the container. */
function computer(): string {
  return short(`${hostname()} ${numbering()}`);
}

function numbering(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Empty for what the system does not tell. */
function short(text: string | null): string {
  return text === null ? '' : createHash('sha256').update(text).digest('hex').slice(0, 8);
}
