import { checksumOf, type GuardedEvent } from '../checksum.ts';
import type { Database } from '../sqlite.ts';

/** A checksum for each event, those that are there included. Frozen: never edit, add a migration. */
export function checksums(database: Database): void {
  database.exec('ALTER TABLE event ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0');
  for (let batch = after(database, 0); batch.length > 0; batch = after(database, batch.at(-1)?.seq ?? 0)) {
    for (const event of batch) {
      database.run('UPDATE event SET checksum = ? WHERE seq = ?', checksumOf(event), event.seq);
    }
  }
}

interface Numbered extends GuardedEvent {
  readonly seq: number;
}

function after(database: Database, seq: number): ReadonlyArray<Numbered> {
  return database.all<Numbered>('SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT 5000', seq);
}
