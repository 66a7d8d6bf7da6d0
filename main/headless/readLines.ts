import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { fileFailure } from './failure.ts';

const PIECE = 1 << 18;

/**
 * Gives the lines of a file, or of standard input for `-`, in batches: those that are there already, never waiting for
 * more. A last line without a line end is a line; throws a `Failure` when the file cannot be read.
 */
export async function* lineBatches(file: string, input: Readable): AsyncGenerator<ReadonlyArray<string>> {
  const source = file === '-' ? input : createReadStream(file, { highWaterMark: PIECE });
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isFirst = true;
  const split = (text: string): string[] => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    // A mark of byte order at the start belongs to no line.
    if (isFirst && lines[0] !== undefined) lines[0] = lines[0].replace(/^\uFEFF/, '');
    if (lines.length > 0) isFirst = false;
    return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  };
  try {
    for await (const chunk of source) {
      const lines = split(typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer));
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    throw fileFailure(error, (reason) => headlessWords.notOpened(file, reason));
  }
  const last = rest + decoder.end();
  rest = '';
  if (last !== '') yield split(`${last}\n`);
}

/** Gives the whole text of a file, or of standard input for `-`. */
export async function readText(file: string, input: Readable): Promise<string> {
  const lines: string[] = [];
  for await (const batch of lineBatches(file, input)) for (const line of batch) lines.push(line);
  return lines.map((line) => `${line}\n`).join('');
}
