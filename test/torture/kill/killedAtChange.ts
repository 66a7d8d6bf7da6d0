import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { FaultyDisk } from '../disk/faultyDisk.ts';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');

/** Runs a command to its end and gives how many changes to files below the disk's folder it made. */
export function changesOf(disk: FaultyDisk, args: ReadonlyArray<string>): number {
  disk.order('count');
  const { status, stderr } = run(disk, args);
  if (status !== 0) throw new Error(`desk ${args.join(' ')} ended with ${status}: ${stderr}`);
  const counted = disk.counted();
  disk.order('sound');
  return counted;
}

/** Runs a command that ends by SIGKILL in the middle of its n-th change; false when it was done before that. */
export function killedAtChange(disk: FaultyDisk, change: number, args: ReadonlyArray<string>): boolean {
  disk.order(`kill ${change}`);
  const { status, signal, stderr } = run(disk, args);
  disk.order('sound');
  if (signal === 'SIGKILL') return true;
  if (status === 0) return false;
  throw new Error(`desk ${args.join(' ')} ended with ${status}: ${stderr}`);
}

function run(disk: FaultyDisk, args: ReadonlyArray<string>) {
  return spawnSync(process.execPath, [headless, ...args], { env: disk.env, encoding: 'utf8' });
}
