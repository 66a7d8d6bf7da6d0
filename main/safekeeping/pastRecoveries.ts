import { basename, dirname, join } from 'node:path';
import { writeDurably } from '../files/durably.ts';
import { regularText } from '../files/regularText.ts';
import { namesIn } from '../persistence/namesIn.ts';
import { caseFileOf } from './caseFile.ts';

const KEPT_WORDS = /\.damaged-.*\.txt$/;

/** Keeps what was said of a recovery beside the damaged file that it set aside: whoever looks later is told, too. */
export function keepWords(aside: string, words: string): void {
  writeDurably(`${aside}.txt`, `${words}\n`);
}

/** What was said of each recovery whose damaged file is still kept with its words, the oldest first. */
export function pastRecoveries(profile: string): ReadonlyArray<string> {
  const file = caseFileOf(profile);
  const folder = dirname(file);
  const names = namesIn(folder).filter((name) => name.startsWith(basename(file)) && KEPT_WORDS.test(name));
  return names
    .toSorted()
    .flatMap((name) => regularText(join(folder, name), Number.POSITIVE_INFINITY)?.trim() ?? []);
}
