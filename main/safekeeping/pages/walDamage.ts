import { readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;

/**
 * Whether a -wal lost acknowledged work in its middle: the engine silently stops at the first frame that is not as it
 * was written. A torn end is what a kill leaves, and nobody was told that it was written; but a commit is on the disk
 * before the next one begins, so that a frame of the same run behind a later one's start tells of damage.
 */
export function isWalDamaged(path: string): boolean {
  const wal = readFileSync(path);
  if (wal.length < HEADER) return false;
  const pageSize = wal.readUInt32BE(8);
  const step = FRAME_HEADER + pageSize;
  const isLittle = (wal.readUInt32BE(0) & 1) === 0;
  let sums = addUp(wal, 0, 24, [0, 0], isLittle);
  if (!isSum(wal, 24, sums)) return wal.length > HEADER + step;
  for (let at = HEADER; at + step <= wal.length; at += step) {
    sums = addUp(wal, at, at + 8, sums, isLittle);
    sums = addUp(wal, at + FRAME_HEADER, at + step, sums, isLittle);
    const isWritten = isOfThisRun(wal, at) && isSum(wal, at + 16, sums);
    if (!isWritten) return goesOnBehind(wal, at, step);
  }
  return false;
}

type Sums = readonly [number, number];

/** The checksum of the WAL format: two sums over pairs of words. */
function addUp(wal: Buffer, from: number, to: number, before: Sums, isLittle: boolean): Sums {
  let [first, second] = before;
  for (let at = from; at < to; at += 8) {
    first = (first + second + (isLittle ? wal.readUInt32LE(at) : wal.readUInt32BE(at))) >>> 0;
    second = (second + first + (isLittle ? wal.readUInt32LE(at + 4) : wal.readUInt32BE(at + 4))) >>> 0;
  }
  return [first, second];
}

function isSum(wal: Buffer, at: number, [first, second]: Sums): boolean {
  return wal.readUInt32BE(at) === first && wal.readUInt32BE(at + 4) === second;
}

/** Frames of an earlier run are left behind when the WAL starts over; their salts differ. */
function isOfThisRun(wal: Buffer, at: number): boolean {
  return wal.compare(wal, 16, 24, at + 8, at + 16) === 0;
}

/** Whether, from a frame that is broken, a commit is followed by one more frame of the same run. */
function goesOnBehind(wal: Buffer, broken: number, step: number): boolean {
  let committed = false;
  for (let at = broken; at + step <= wal.length; at += step) {
    if (at > broken && !isOfThisRun(wal, at)) return false;
    if (committed) return true;
    committed = wal.readUInt32BE(at + 4) !== 0;
  }
  return false;
}
