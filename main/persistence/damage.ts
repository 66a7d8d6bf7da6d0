/** Whether an error says that a file is damaged: SQLITE_CORRUPT and SQLITE_NOTADB. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);
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
