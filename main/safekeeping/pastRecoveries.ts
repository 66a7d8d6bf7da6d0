import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../files/durably.ts';
import { regularText } from '../files/regularText.ts';

const KEPT_WORDS = /^cases\.db\.damaged-.*\.txt$/;

/** Keeps what was said of a recovery beside the damaged file that it set aside: whoever looks later is told, too. */
export function keepWords(aside: string, words: string): void {
  writeDurably(`${aside}.txt`, `${words}\n`);
}

/** What was said of each recovery whose damaged file is still kept with its words, the oldest first. */
export function pastRecoveries(profile: string): ReadonlyArray<string> {
  const names = readdirSync(profile).filter((name) => KEPT_WORDS.test(name));
  return names.sort().flatMap((name) => regularText(join(profile, name))?.trim() ?? []);
}
