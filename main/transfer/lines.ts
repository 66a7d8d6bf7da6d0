import { createReadStream } from 'node:fs';
import { createUtf8Decoder } from './utf8.ts';

/** The lines of one chunk of a file, without their ends. */
export interface LineChunk {
  readonly lines: ReadonlyArray<string>;
  /** How much of the file has been read. */
  readonly bytes: number;
}

/** Reads the lines of a file, or of what comes in, as they come; a last line without an end is a line, a byte order mark none of it. */
export async function* lineChunks(source: string | NodeJS.ReadableStream): AsyncGenerator<LineChunk> {
  const stream =
    typeof source === 'string' ? createReadStream(source, { highWaterMark: 256 * 1024 }) : source;
  const decoder = createUtf8Decoder();
  let rest = '';
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    const parts = (rest + decoder.piece(chunk)).split('\n');
    rest = parts.pop() ?? '';
    if (parts.length > 0) yield { lines: parts.map(withoutReturn), bytes };
  }
  rest += decoder.end();
  if (rest !== '') yield { lines: [withoutReturn(rest)], bytes };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
