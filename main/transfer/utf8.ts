import { Transform } from 'node:stream';

/** Bytes that are no UTF-8: read as if they were, names would be damaged without a word. */
export class NotUtf8Error extends Error {}

/** Decodes pieces of a file; throws a `NotUtf8Error` at the first bytes that are no UTF-8. A byte order mark is left out. */
export interface Utf8Decoder {
  piece(bytes: Uint8Array): string;
  end(): string;
}

export function createUtf8Decoder(): Utf8Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const orThrow = (decode: () => string): string => {
    try {
      return decode();
    } catch {
      throw new NotUtf8Error('The file is not UTF-8.');
    }
  };
  return {
    piece: (bytes) => orThrow(() => decoder.decode(bytes, { stream: true })),
    end: () => orThrow(() => decoder.decode()),
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
