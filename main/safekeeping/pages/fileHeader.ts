import { closeSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs';

const LENGTH = 100;
const PAGE = 4096;
const MAGIC = 'SQLite format 3\0';

/**
 * What each file of ours says of its format, by place: size of a page, no reserved bytes, fixed fractions, a schema of
 * format 4, no pages for shrinking, UTF-8.
 */
const FIXED: ReadonlyArray<readonly [at: number, byte: number]> = [
  [16, PAGE >> 8],
  [17, PAGE & 0xff],
  [20, 0],
  [21, 64],
  [22, 32],
  [23, 32],
  ...fourBytes(44, 4),
  ...fourBytes(52, 0),
  ...fourBytes(56, 1),
  ...fourBytes(64, 0),
];

/** A file without any table yet has decided neither on the format of its schema nor on its encoding. */
const UNDECIDED_AT = [47, 59];
const FORMATS = [18, 19];

/** Where our own version is, and a number that it will not reach. */
const VERSION = 60;
const NO_VERSION = 1_000;

/** Whether a file begins as ours do. The engine takes some damage here for a file that may not be written. */
export function isHeaderSound(file: string): boolean {
  const header = readHeader(file);
  return (
    header.toString('latin1', 0, MAGIC.length) === MAGIC &&
    FIXED.every(([at, byte]) => header[at] === byte || (UNDECIDED_AT.includes(at) && header[at] === 0)) &&
    FORMATS.every((at) => header[at] === 1 || header[at] === 2) &&
    header.readUInt32BE(VERSION) < NO_VERSION
  );
}

/** Makes a scratch copy of a damaged file such that the engine reads what is left: a sound beginning, and as many pages as it should have. */
export function mendHeader(scratch: string): void {
  const header = readHeader(scratch);
  header.write(MAGIC, 0, 'latin1');
  for (const [at, byte] of FIXED) header[at] = byte;
  for (const at of FORMATS) header[at] = 2;
  const there = Math.ceil(statSync(scratch).size / PAGE);
  const told = header.readUInt32BE(28);
  // More than a few times what is there is damage of the number itself.
  const pages = told > there && told < there * 8 ? told : there;
  header.writeUInt32BE(pages, 28);
  // The number of pages counts only beside its own change counter.
  header.copy(header, 92, 24, 28);
  const handle = openSync(scratch, 'r+');
  writeSync(handle, header, 0, LENGTH, 0);
  closeSync(handle);
  truncateSync(scratch, pages * PAGE);
}

/** The four bytes of a small number at a place. */
function fourBytes(at: number, value: number): ReadonlyArray<readonly [at: number, byte: number]> {
  return [
    [at, 0],
    [at + 1, 0],
    [at + 2, 0],
    [at + 3, value],
  ];
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(LENGTH);
  const handle = openSync(file, 'r');
  readSync(handle, header, 0, LENGTH, 0);
  closeSync(handle);
  return header;
}
