import type { MessagePort } from 'node:worker_threads';

/** All that the thread knows of a file to read: plain values, since nothing else crosses to it. */
export interface ReadingTask {
  readonly path: string;
  readonly port: MessagePort;
  readonly counts: SharedArrayBuffer;
  /** The editions that a line may name. */
  readonly editions: ReadonlySet<string>;
}

/** The values of so many lines in a row: they cross in a third of the time that an object for each takes. */
export type LineValues = ReadonlyArray<string | number | null>;

/** Of each line: its text, id or null, case, type, instant, author, and of an opening the code of its holidays, else null. */
export const VALUES_OF_LINE = 7;

export type FromReader =
  /** `bytes` is how much of the file has been read. */
  | { readonly kind: 'lines'; readonly values: LineValues; readonly bytes: number }
  | { readonly kind: 'end'; readonly rows: number; readonly cases: number }
  /** A line is wrong, or the file cannot be read: who reads it again finds out what. */
  | { readonly kind: 'wrong' };

export type ToReader = { readonly kind: 'more' } | { readonly kind: 'end' };
