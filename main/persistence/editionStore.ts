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
  const lacking = editions.filter((edition) => !holds(database, edition));
  for (const edition of lacking) {
    const body = JSON.stringify(edition);
    database.run('INSERT OR REPLACE INTO edition (id, built_in, body) VALUES (?, 1, ?)', edition.id, body);
  }
  return lacking.length > 0;
}

/** Whether there is nothing to install. */
export function holdsBuiltIn(database: Database, editions: ReadonlyArray<Edition>): boolean {
  return editions.every((edition) => holds(database, edition));
}

function holds(database: Database, edition: Edition): boolean {
  const there = database.one<EditionRow>('SELECT id, body FROM edition WHERE id = ?', edition.id);
  return there?.body === JSON.stringify(edition);
}
