import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { interchangeWords } from '../../shared/messages/en/interchange.ts';
import { createLineCutter, type Line, LONGEST_LINE, LongLineError } from '../transfer/lineCutter.ts';
import { Failure, fileFailure } from './failure.ts';

const PIECE = 1 << 18;

/**
 * Gives the lines of a file, or of standard input for `-`, in batches: those that are there already, never waiting for
 * more. Throws a `Failure` when the file cannot be read, or holds a line that is none.
 */
export async function* lineBatches(file: string, input: Readable): AsyncGenerator<ReadonlyArray<Line>> {
  const source = file === '-' ? input : createReadStream(file, { highWaterMark: PIECE });
  const cutter = createLineCutter();
  try {
    for await (const chunk of source) {
      const lines = cutter.cut(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    if (error instanceof LongLineError) throw new Failure(tooLong(error));
    throw fileFailure(error, (reason) => headlessWords.notOpened(file, reason));
  }
  const last = cutter.end();
  if (last.length > 0) yield last;
}

/** Gives the whole text of a file, or of standard input for `-`. */
export async function readText(file: string, input: Readable): Promise<string> {
  const lines: string[] = [];
  for await (const batch of lineBatches(file, input)) {
    for (const line of batch) {
      if (line === null) throw new Failure(notUtf8(lines.length + 1));
      lines.push(line);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function tooLong({ line }: LongLineError): string {
  return headlessWords.lineTooLong(line, LONGEST_LINE / 1024 / 1024);
}

function notUtf8(line: number): string {
  return headlessWords.refusedLine(line, 'UTF-8', interchangeWords.notUtf8);
}
