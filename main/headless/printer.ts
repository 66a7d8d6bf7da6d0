import type { Writable } from 'node:stream';

/** Nobody reads any more what is printed, as after `| head`. */
export class BrokenPipe extends Error {}

/** Text for one of the two outlets, gathered into large pieces. What was not flushed has not been printed. */
export interface Printer {
  line(text: string): void;
  /** Text that brings its own line ends. */
  text(text: string): void;
  /** Prints many lines without holding all of them. */
  lines(lines: Iterable<string>): Promise<void>;
  /** The same for texts that bring their own line ends. */
  texts(texts: Iterable<string>): Promise<void>;
  /** Ends when the outlet has taken everything; throws a `BrokenPipe` when nobody reads it. */
  flush(): Promise<void>;
}

const PIECE = 1 << 16;

export function createPrinter(outlet: Writable): Printer {
  let pieces: string[] = [];
  let size = 0;
  const text = (piece: string): void => {
    pieces.push(piece);
    size += piece.length;
  };
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    const whole = pieces.join('');
    pieces = [];
    size = 0;
    await write(outlet, whole);
  };
  const add = async (piece: string): Promise<void> => {
    text(piece);
    if (size > PIECE) await flush();
  };
  return {
    line: (line) => text(`${line}\n`),
    text,
    async lines(lines) {
      for (const line of lines) await add(`${line}\n`);
    },
    async texts(texts) {
      for (const piece of texts) await add(piece);
    },
    flush,
  };
}

function write(outlet: Writable, text: string): Promise<void> {
  return new Promise((written, failed) => {
    outlet.write(text, (error) => {
      if (error === null || error === undefined) written();
      else failed('code' in error && error.code === 'EPIPE' ? new BrokenPipe() : error);
    });
  });
}
