import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { varintAt } from './recordFormat.ts';

/** Of a tree of rows by number: only its leaves hold rows. */
const LEAF_OF_A_TABLE = 0x0d;
/** Of a tree of rows by key, which are kept on its branches, too. */
const LEAF_BY_KEY = 0x0a;
const BRANCH_BY_KEY = 0x02;
const USUAL_PAGE = 4096;
/** The number of a page. */
const POINTER = 4;
/** A row of more than this is damage itself. */
const LARGEST_ROW = 64 * 2 ** 20;

/** A row as it lies on a page, whichever table it is of: `place` finds it again. */
export interface LeafRow {
  /** Its number; null for a row by key. */
  readonly row: number | null;
  readonly page: number;
  readonly place: number;
}

/** The rows of a file, without the trees that lead to them: root and branches may be gone. */
export interface LeafPages {
  /** Where rows lie, in no order; junk may look like one. */
  rows(): IterableIterator<LeafRow>;
  /** The record of the row at a place; null for what is none. */
  payloadAt(place: number): Buffer | null;
  /** As much of it as lies on the page itself: its beginning, which says how many columns it has. */
  beginningAt(place: number): Buffer | null;
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
        const kind = kindOf(read(number), number);
        for (const at of cellsOf(read(number), number)) {
          const head = headOf(read(number), at, kind);
          if (head !== null) yield { row: head.row, page: number, place: (number - 1) * pageSize + at };
        }
      }
    },
    payloadAt: (place) => payloadAt(paged, place),
    beginningAt: (place) => beginningAt(paged, place),
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
  const found = cellAt(file, place);
  if (found === null) return null;
  const { bytes, from, length, here } = found;
  const rest = from + here;
  if (here === length) return bytes.subarray(from, rest);
  if (rest + POINTER > bytes.length) return null;
  const beyond = chainFrom(file, bytes.readUInt32BE(rest), length - here);
  return beyond === null ? null : Buffer.concat([bytes.subarray(from, rest), ...beyond]);
}

function beginningAt(file: PagedFile, place: number): Buffer | null {
  const found = cellAt(file, place);
  return found === null ? null : found.bytes.subarray(found.from, found.from + found.here);
}

/** Where a record begins on its page, how long it is, and how much of it is here; null for what is none. */
function cellAt(file: PagedFile, place: number) {
  const { pageSize, usable, pages } = file;
  const number = Math.floor(place / pageSize) + 1;
  const bytes = file.read(number);
  const kind = kindOf(bytes, number);
  const head = headOf(bytes, place % pageSize, kind);
  if (head === null || head.length > Math.min(LARGEST_ROW, pages * pageSize)) return null;
  const here = localLength(head.length, usable, kind);
  return head.from + here > bytes.length ? null : { bytes, from: head.from, length: head.length, here };
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

/** The first page has the header of the file before its own. */
function headerOf(number: number): number {
  return number === 1 ? 100 : 0;
}

function kindOf(bytes: Buffer, number: number): number {
  return bytes[headerOf(number)] ?? 0;
}

/** Where the cells of a page begin; none for a page that holds no rows. */
function* cellsOf(bytes: Buffer, number: number): IterableIterator<number> {
  const from = headerOf(number);
  const kind = kindOf(bytes, number);
  if (kind !== LEAF_OF_A_TABLE && kind !== LEAF_BY_KEY && kind !== BRANCH_BY_KEY) return;
  const first = from + (kind === BRANCH_BY_KEY ? 12 : 8);
  const count = Math.min(bytes.readUInt16BE(from + 3), Math.floor((bytes.length - first) / 2));
  for (let cell = 0; cell < count; cell++) {
    const at = bytes.readUInt16BE(first + 2 * cell);
    if (at >= first && at < bytes.length) yield at;
  }
}

function headOf(bytes: Buffer, at: number, kind: number) {
  const length = varintAt(bytes, kind === BRANCH_BY_KEY ? at + POINTER : at);
  if (length === null) return null;
  if (kind !== LEAF_OF_A_TABLE) return { length: length.value, row: null, from: length.next };
  const row = varintAt(bytes, length.next);
  return row === null ? null : { length: length.value, row: row.value, from: row.next };
}

/** How much of a record lies on the page itself; the rest follows on pages of its own. */
function localLength(length: number, usable: number, kind: number): number {
  const most = kind === LEAF_OF_A_TABLE ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usable - 4));
  return wanted <= most ? wanted : least;
}
