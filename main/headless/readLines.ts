import { createReadStream } from 'node:fs';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { createLineCutter, type Line, LONGEST_LINE, LongLineError } from '../transfer/lineCutter.ts';
import { Failure, fileFailure } from './failure.ts';
import type { Headless } from './surroundings.ts';

/** Where standard input comes from, and the words for what cannot be read. */
type Source = Pick<Headless, 'words' | 'input'>;

const PIECE = 1 << 18;

/**
 * Gives the lines of a file, or of standard input for `-`, in batches: those that are there already, never waiting for
 * more. Throws a `Failure` when the file cannot be read, or holds a line that is none.
 */
export async function* lineBatches(
  { words, input }: Source,
  file: string,
): AsyncGenerator<ReadonlyArray<Line>> {
  const source = file === '-' ? input : createReadStream(file, { highWaterMark: PIECE });
  const cutter = createLineCutter();
  try {
    for await (const chunk of source) {
      const lines = cutter.cut(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    if (error instanceof LongLineError) throw new Failure(tooLong(words, error));
    throw fileFailure(words, error, (reason) => words.headless.notOpened(file, reason));
  }
  const last = cutter.end();
  if (last.length > 0) yield last;
}

/** Gives the whole text of a file, or of standard input for `-`. */
export async function readText(source: Source, file: string): Promise<string> {
  const lines: string[] = [];
  for await (const batch of lineBatches(source, file)) {
    for (const line of batch) {
      if (line === null) throw new Failure(notUtf8(source.words, lines.length + 1));
      lines.push(line);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function tooLong({ headless }: Catalogue, { line }: LongLineError): string {
  return headless.lineTooLong(line, LONGEST_LINE / 1024 / 1024);
}

function notUtf8({ headless, interchange }: Catalogue, line: number): string {
  return headless.refusedLine(line, 'UTF-8', interchange.notUtf8);
}
