import { checksumOf, type GuardedEvent } from '../checksum.ts';
import type { Database } from '../sqlite.ts';

/** A checksum for each event, those that are there included. Frozen: never edit, add a migration. */
export function checksums(database: Database): void {
  database.exec('ALTER TABLE event ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0');
  const events = database.each<GuardedEvent & { readonly seq: number }>('SELECT * FROM event ORDER BY seq');
  for (const event of [...events]) {
    database.run('UPDATE event SET checksum = ? WHERE seq = ?', checksumOf(event), event.seq);
  }
}
