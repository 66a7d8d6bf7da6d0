import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namesIn } from '../persistence/namesIn.ts';
import { caseFileOf } from './caseFile.ts';
import { copiesOf, removeHalfWritten } from './copies.ts';
import { forgetLastWritten } from './detect/lastWritten.ts';
import { removeWhole } from './removeWhole.ts';

/**
 * Removes for good what a profile has of its cases beside the case file: its copies, files that were set aside as damaged, and
 * the note of how far the file had come, which would have it mended once the cases are gone from it.
 */
export function removeCopies(profile: string): void {
  for (const copy of copiesOf(profile)) removeWhole(copy);
  removeHalfWritten(profile);
  const file = caseFileOf(profile);
  const aside = `${basename(file)}.damaged-`;
  for (const name of namesIn(dirname(file))) {
    if (name.startsWith(aside)) rmSync(join(dirname(file), name), { force: true });
  }
  forgetLastWritten(profile);
}
