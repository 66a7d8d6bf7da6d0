import { createHash } from 'node:crypto';
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

interface StoredEvent {
  readonly seq: number;
  readonly id: string;
  readonly case_id: string;
  readonly position: number;
  readonly type: string;
  readonly at: number;
  readonly recorded_at: number;
  readonly by: string;
  readonly body: string;
  readonly version: number;
}

function after(database: Database, seq: number): ReadonlyArray<StoredEvent> {
  return database.all<StoredEvent>('SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT 5000', seq);
}

function checksumOf(event: StoredEvent): number {
  const { id, case_id, position, type, at, recorded_at, by, body, version } = event;
  const text = [id, case_id, position, type, at, recorded_at, by, version, body].join('\n');
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
}
