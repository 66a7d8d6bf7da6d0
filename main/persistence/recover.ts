import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { storeWords } from '../../shared/messages/en/store.ts';
import { copiesOf, integrityProblems } from './copies.ts';
import { migrate } from './migrate.ts';
import { type Saved, salvage } from './salvage.ts';
import { openDatabase } from './sqlite.ts';

/** What was done about a damaged file. */
export interface Recovery {
  /** Sentences for the person. */
  readonly words: string;
}

/**
 * Sets a damaged file aside, never deleting it, starts again from the newest copy that is whole, and adds what the damaged
 * file still gives: later events, drafts. Everything derived is projected anew by the caller.
 */
export function recoverFile(file: string, profile: string, stamp: string): Recovery {
  const aside = `${file}.damaged-${stamp}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${aside}${suffix}`);
  }
  const copy = copiesOf(profile).find((path) => integrityProblems(path).length === 0);
  if (copy !== undefined) copyFileSync(copy, file);
  const database = openDatabase(file);
  try {
    migrate(database, file);
    const saved = salvage(database, aside);
    return { words: wordsOf(copy, saved, aside) };
  } finally {
    database.close();
  }
}

/** Which file is damaged is found out here: null when it is whole. */
export function damageOf(file: string): string | null {
  const problems = integrityProblems(file);
  return problems[0] ?? null;
}

function wordsOf(copy: string | undefined, saved: Saved, aside: string): string {
  return [
    storeWords.damaged,
    copy === undefined ? storeWords.noCopy : storeWords.fromCopy(basename(copy)),
    storeWords.salvaged(saved.events, saved.drafts),
    saved.complete ? storeWords.complete : storeWords.incomplete,
    storeWords.keptAs(basename(aside)),
  ].join(' ');
}
