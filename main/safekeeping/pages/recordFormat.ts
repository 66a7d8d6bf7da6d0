/** What a column of a record holds; a blob is of no use here, and stands as null. */
export type Stored = string | number | null;

/** A number of the file format, and where what follows it begins. */
export interface Varint {
  readonly value: number;
  readonly next: number;
}

/** Reads a number, the high bit of each byte saying whether one more follows; null past the end, and for a greater one than any row has. */
export function varintAt(bytes: Buffer, at: number): Varint | null {
  let value = 0;
  for (let next = at; next < at + MOST_BYTES; next++) {
    const byte = bytes[next];
    if (byte === undefined) return null;
    value = value * 128 + (byte & 0x7f);
    if (byte < 128) return { value, next: next + 1 };
  }
  return null;
}

/** Of seven bits each: whole numbers are exact up to there. */
const MOST_BYTES = 7;

/** The columns of a record; null for what is none, or has another number of them. */
export function recordOf(payload: Buffer, columns: number): ReadonlyArray<Stored> | null {
  const types = typesOf(payload, columns);
  if (types === null) return null;
  const values: Stored[] = [];
  let at = varintAt(payload, 0)?.value ?? 0;
  for (const type of types) {
    const length = lengthOf(type);
    if (at + length > payload.length) return null;
    values.push(valueAt(payload, at, type, length));
    at += length;
  }
  return values;
}

/** How many columns a record has, by its beginning alone; null for what is none, or has more than `most`. */
export function columnsOf(beginning: Buffer | null, most: number): number | null {
  return beginning === null ? null : (allTypes(beginning, most)?.length ?? null);
}

function typesOf(payload: Buffer, columns: number): ReadonlyArray<number> | null {
  const types = allTypes(payload, columns);
  return types?.length === columns ? types : null;
}

function allTypes(payload: Buffer, most: number): ReadonlyArray<number> | null {
  const head = varintAt(payload, 0);
  if (head === null) return null;
  const types: number[] = [];
  let at = head.next;
  while (at < head.value && types.length <= most) {
    const type = varintAt(payload, at);
    if (type === null) return null;
    types.push(type.value);
    at = type.next;
  }
  return at === head.value && types.length <= most ? types : null;
}

/** By type: nothing, whole numbers of 1, 2, 3, 4, 6 and 8 bytes, a fraction, the numbers 0 and 1, two that are never written. */
const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function lengthOf(type: number): number {
  return LENGTHS[type] ?? Math.floor((type - 12) / 2);
}

function valueAt(payload: Buffer, at: number, type: number, length: number): Stored {
  if (type >= 13 && type % 2 === 1) return payload.toString('utf8', at, at + length);
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return payload.readDoubleBE(at);
  if (type === 6) return Number(payload.readBigInt64BE(at));
  return length > 0 && type < 7 ? payload.readIntBE(at, length) : null;
}
