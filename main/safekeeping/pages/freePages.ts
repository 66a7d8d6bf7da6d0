import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const PAGE = 4096;
/** Where the header names the first page of the list, and says how many there are. */
const FIRST_AT = 32;
const COUNT_AT = 36;
/** A page of the list names the next one, and says how many others it names. */
const NAMES_FROM = 8;

/**
 * The pages that a file does not use: what lies on them was moved or deleted. None when its list of them contradicts
 * itself: of a damaged file, too little is taken for free rather than too much.
 */
export function freePages(file: string): ReadonlySet<number> {
  const handle = openSync(file, 'r');
  try {
    const pages = Math.ceil(fstatSync(handle).size / PAGE);
    const read = (number: number): Buffer => {
      const bytes = Buffer.alloc(PAGE);
      readSync(handle, bytes, 0, PAGE, (number - 1) * PAGE);
      return bytes;
    };
    return listed(read, pages) ?? new Set();
  } finally {
    closeSync(handle);
  }
}

function listed(read: (number: number) => Buffer, pages: number): ReadonlySet<number> | null {
  const header = read(1);
  const free = new Set<number>();
  let next = header.readUInt32BE(FIRST_AT);
  while (next !== 0) {
    if (next > pages || free.has(next)) return null;
    free.add(next);
    const bytes = read(next);
    const count = bytes.readUInt32BE(4);
    if (NAMES_FROM + 4 * count > PAGE) return null;
    for (let n = 0; n < count; n++) free.add(bytes.readUInt32BE(NAMES_FROM + 4 * n));
    next = bytes.readUInt32BE(0);
  }
  return free.size === header.readUInt32BE(COUNT_AT) ? free : null;
}
