/** Whether an error says that a file is damaged: SQLITE_CORRUPT and SQLITE_NOTADB. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);
}

/**
 * What the engine says of a file that it cannot get at: rights, another program that holds it, memory, a disk that is full
 * or fails, a path that cannot be opened.
 */
const OUT_OF_REACH = [3, 5, 6, 7, 8, 10, 13, 14, 15, 23];

/** Whether an error says that a file cannot be read or written now, and nothing about what is in it. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return OUT_OF_REACH.includes(Number(error.errcode) & 0xff);
  return 'syscall' in error;
}

/** An event that cannot be read any more, though the engine finds its pages whole. */
export class DamagedEventError extends Error {
  /** As SQLITE_CORRUPT. */
  readonly errcode = 11;

  constructor(id: string) {
    super(`Event ${id} is not what was written.`);
    this.name = 'DamagedEventError';
  }
}

/** A row that holds what nobody wrote, though the engine finds its pages whole: of another place, say. */
export class DamagedRowError extends Error {
  /** As SQLITE_CORRUPT. */
  readonly errcode = 11;

  constructor() {
    super('A row is not what was written.');
    this.name = 'DamagedRowError';
  }
}

/** A header that says another version than its file has. */
export class DamagedHeaderError extends Error {
  /** As SQLITE_CORRUPT. */
  readonly errcode = 11;
  /** What the file is by what is in it. */
  readonly inside: number;

  constructor(inside: number) {
    super(`The version in the header is not that of the file, which is ${inside}.`);
    this.name = 'DamagedHeaderError';
    this.inside = inside;
  }
}
