import type { Writable } from 'node:stream';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { fileFailure } from './failure.ts';

/** Nobody reads any more what is printed, as after `| head`. */
export class BrokenPipe extends Error {}

/** Text in which what would steer the terminal, or turn the direction of writing, stands as it is written in JSON. */
export function visibleText(text: string): string {
  return text.replace(STEERS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same for what is data and goes to a terminal all the same: a file or a program is given each byte as it is. */
export function shownOnTerminal(text: string): string {
  return visibleText(text.replaceAll('\r\n', '\n'));
}

/** All control characters but the end of a line, and the marks of direction. */
const STEERS = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Text for one of the two outlets, gathered into large pieces. What was not flushed has not been printed. */
export interface Printer {
  line(text: string): void;
  /** Text that brings its own line ends. */
  text(text: string): void;
  /** Prints many lines without holding all of them. */
  lines(lines: Iterable<string>): Promise<void>;
  /** Prints many texts that bring their own line ends, without holding all of them. */
  texts(texts: Iterable<string>): Promise<void>;
  /** Ends when the outlet has taken everything; throws a `BrokenPipe` when nobody reads it. */
  flush(): Promise<void>;
}

const PIECE = 1 << 16;

/** `shown` makes of a text what a person may be shown; what programs read goes out as it is. A terminal is never steered. */
export function createPrinter(
  words: Catalogue,
  outlet: Writable,
  shown: (text: string) => string = (text) => text,
): Printer {
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
    await write(words, outlet, whole);
  };
  const add = async (piece: string): Promise<void> => {
    text(piece);
    if (size > PIECE) await flush();
  };
  return {
    line: (line) => text(`${shown(line)}\n`),
    text: (piece) => text(shown(piece)),
    async lines(lines) {
      for (const line of lines) await add(`${shown(line)}\n`);
    },
    async texts(texts) {
      for (const piece of texts) await add(shown(piece));
    },
    flush,
  };
}

function write(words: Catalogue, outlet: Writable, text: string): Promise<void> {
  return new Promise((written, failed) => {
    outlet.write(text, (error) => {
      if (error === null || error === undefined) written();
      else if ('code' in error && error.code === 'EPIPE') failed(new BrokenPipe());
      else failed(fileFailure(words, error, words.headless.notPrinted));
    });
  });
}
