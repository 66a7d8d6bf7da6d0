import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { varintAt } from './recordFormat.ts';

const LEAF_OF_A_TABLE = 0x0d;
const USUAL_PAGE = 4096;
/** The number of a page. */
const POINTER = 4;
/** A row of more than this is damage itself. */
const LARGEST_ROW = 64 * 2 ** 20;

/** A row as it lies on a page, whichever table it is of: `place` finds it again. */
export interface LeafRow {
  readonly row: number;
  readonly place: number;
}

/** The rows on the leaves of a file, without the trees that lead to them: root and branches may be gone. */
export interface LeafPages {
  /** Where rows lie, in no order; junk may look like one. */
  rows(): IterableIterator<LeafRow>;
  /** The record of the row at a place; null for what is none. */
  payloadAt(place: number): Buffer | null;
  close(): void;
}

/** Opens a file of the database engine page by page. Nothing in it is believed: what leads out of it, or in a circle, ends there. */
export function openLeafPages(path: string): LeafPages {
  const handle = openSync(path, 'r');
  const paged = pagedFile(handle);
  const { pageSize, pages, read } = paged;
  return {
    *rows() {
      for (let number = 1; number <= pages; number++) {
        for (const at of cellsOf(read(number), number)) {
          const head = headOf(read(number), at);
          if (head !== null) yield { row: head.row, place: (number - 1) * pageSize + at };
        }
      }
    },
    payloadAt: (place) => payloadAt(paged, place),
    close: () => closeSync(handle),
  };
}

interface PagedFile {
  readonly pageSize: number;
  /** How much of each page is not reserved. */
  readonly usable: number;
  readonly pages: number;
  /** A page by its number, from 1. */
  read(number: number): Buffer;
}

function pagedFile(handle: number): PagedFile {
  const { pageSize, usable } = layoutOf(handle);
  let [known, page]: [number, Buffer] = [0, Buffer.alloc(0)];
  const read = (number: number): Buffer => {
    if (number === known) return page;
    const bytes = Buffer.alloc(pageSize);
    readSync(handle, bytes, 0, pageSize, (number - 1) * pageSize);
    [known, page] = [number, bytes];
    return bytes;
  };
  return { pageSize, usable, pages: Math.ceil(fstatSync(handle).size / pageSize), read };
}

function payloadAt(file: PagedFile, place: number): Buffer | null {
  const { pageSize, usable, pages } = file;
  const bytes = file.read(Math.floor(place / pageSize) + 1);
  const head = headOf(bytes, place % pageSize);
  if (head === null || head.length > Math.min(LARGEST_ROW, pages * pageSize)) return null;
  const here = localLength(head.length, usable);
  const rest = head.from + here;
  if (here === head.length) return rest > bytes.length ? null : bytes.subarray(head.from, rest);
  if (rest + POINTER > bytes.length) return null;
  const beyond = chainFrom(file, bytes.readUInt32BE(rest), head.length - here);
  return beyond === null ? null : Buffer.concat([bytes.subarray(head.from, rest), ...beyond]);
}

/** The pages on which a long row goes on, each naming the next; null when they lead nowhere. */
function chainFrom(file: PagedFile, first: number, length: number): ReadonlyArray<Buffer> | null {
  const room = file.usable - POINTER;
  const parts: Buffer[] = [];
  let next = first;
  for (let left = length; left > 0; left -= room) {
    if (next < 1 || next > file.pages) return null;
    const bytes = file.read(next);
    parts.push(bytes.subarray(POINTER, POINTER + Math.min(left, room)));
    next = bytes.readUInt32BE(0);
  }
  return parts;
}

function layoutOf(handle: number): { readonly pageSize: number; readonly usable: number } {
  const header = Buffer.alloc(100);
  readSync(handle, header, 0, header.length, 0);
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const isPossible = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
  if (!isPossible) return { pageSize: USUAL_PAGE, usable: USUAL_PAGE };
  return { pageSize, usable: pageSize - Math.min(header[20] ?? 0, pageSize - 480) };
}

/** Where the cells of a leaf begin; none for a page of another kind. The first page has the header of the file before its own. */
function* cellsOf(bytes: Buffer, number: number): IterableIterator<number> {
  const from = number === 1 ? 100 : 0;
  if (bytes[from] !== LEAF_OF_A_TABLE) return;
  const count = Math.min(bytes.readUInt16BE(from + 3), Math.floor((bytes.length - from - 8) / 2));
  for (let cell = 0; cell < count; cell++) {
    const at = bytes.readUInt16BE(from + 8 + 2 * cell);
    if (at >= from + 8 && at < bytes.length) yield at;
  }
}

function headOf(bytes: Buffer, at: number) {
  const length = varintAt(bytes, at);
  const row = length === null ? null : varintAt(bytes, length.next);
  return length === null || row === null ? null : { length: length.value, row: row.value, from: row.next };
}

/** How much of a record lies on the leaf itself; the rest follows on pages of its own. */
function localLength(length: number, usable: number): number {
  if (length <= usable - 35) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usable - 4));
  return wanted <= usable - 35 ? wanted : least;
}
