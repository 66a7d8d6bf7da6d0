import { type Edition, editionSchema } from '../../shared/policy/edition.ts';
import type { Database } from './sqlite.ts';
import { storedAs } from './storedJson.ts';

interface EditionRow {
  readonly id: string;
  readonly body: string;
}

/** The installed editions by id, checked against their schema. */
export function readEditions(database: Database): ReadonlyArray<Edition> {
  return database
    .all<EditionRow>('SELECT id, body FROM edition ORDER BY built_in DESC, id')
    .map(({ body }) => storedAs(editionSchema, body));
}

/** Installs the editions that ship with the program; true when one of them is new or differs from what was there. */
export function installBuiltIn(database: Database, editions: ReadonlyArray<Edition>): boolean {
  let changed = false;
  for (const edition of editions) {
    const body = JSON.stringify(edition);
    const there = database.one<EditionRow>('SELECT id, body FROM edition WHERE id = ?', edition.id);
    if (there?.body === body) continue;
    changed = true;
    database.run('INSERT OR REPLACE INTO edition (id, built_in, body) VALUES (?, 1, ?)', edition.id, body);
  }
  return changed;
}
