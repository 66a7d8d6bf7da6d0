import { Transform } from 'node:stream';

/** Bytes that are no UTF-8: read as if they were, names would be damaged without a word. */
export class NotUtf8Error extends Error {
  /** From 1. */
  readonly line: number;
  constructor(line: number) {
    super(`Line ${line} is not UTF-8.`);
    this.line = line;
  }
}

/** Decodes pieces of a file; throws a `NotUtf8Error` at the first bytes that are no UTF-8. A byte order mark is left out. */
export interface Utf8Decoder {
  piece(bytes: Uint8Array): string;
  end(): string;
}

export function createUtf8Decoder(): Utf8Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const orThrow = (decode: () => string, bytes: Uint8Array): string => {
    try {
      const text = decode();
      line += lineEndsIn(text);
      return text;
    } catch {
      throw new NotUtf8Error(line + lineEndsIn(soundPartOf(bytes)));
    }
  };
  return {
    piece: (bytes) => orThrow(() => decoder.decode(bytes, { stream: true }), bytes),
    end: () => orThrow(() => decoder.decode(), new Uint8Array()),
  };
}

/** Hands bytes on unchanged as long as they are UTF-8. */
export function createUtf8Gate(): Transform {
  const decoder = createUtf8Decoder();
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(
        problemIn(() => decoder.piece(chunk)),
        chunk,
      );
    },
    flush(done) {
      done(problemIn(() => decoder.end()));
    },
  });
}

function problemIn(decode: () => string): NotUtf8Error | null {
  try {
    decode();
    return null;
  } catch (error) {
    if (error instanceof NotUtf8Error) return error;
    throw error;
  }
}

/** What a reader that forgives makes of bytes, up to its first mark of damage. */
function soundPartOf(bytes: Uint8Array): string {
  return /^[^\uFFFD]*/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
