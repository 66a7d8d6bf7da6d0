import { createReadStream } from 'node:fs';
import { createLineCutter, type Line } from './lineCutter.ts';
import { NotUtf8Error } from './utf8.ts';

/** The lines of one chunk of a file, without their ends. */
export interface LineChunk {
  readonly lines: ReadonlyArray<string>;
  /** How much of the file has been read. */
  readonly bytes: number;
}

const PIECE = 256 * 1024;

/** Reads the lines of a file; `hear` hears its bytes as they are read. Throws a `NotUtf8Error` or a `LongLineError`, which name the line. */
export async function* lineChunks(
  path: string,
  hear: (bytes: Uint8Array) => void = () => undefined,
): AsyncGenerator<LineChunk> {
  const cutter = createLineCutter();
  let bytes = 0;
  let before = 0;
  const asChunk = (lines: ReadonlyArray<Line>): LineChunk => {
    const texts = lines.map((line, index) => {
      if (line === null) throw new NotUtf8Error(before + index + 1);
      return line;
    });
    before += lines.length;
    return { lines: texts, bytes };
  };
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    hear(chunk);
    const lines = cutter.cut(chunk);
    if (lines.length > 0) yield asChunk(lines);
  }
  const last = cutter.end();
  if (last.length > 0) yield asChunk(last);
}
