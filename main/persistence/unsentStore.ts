import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { UnsentWords } from '../../shared/ipc/unsentChannels.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

/** All that was typed and not sent, by where it was typed. */
export function listUnsent(database: Database): ReadonlyArray<UnsentWords> {
  return database
    .all<{ place: string; fields: string }>('SELECT place, fields FROM unsent ORDER BY place')
    .map(({ place, fields }) => ({ place, fields: storedJson<UnsentWords['fields']>(fields) }));
}

/** Keeps what stands in the fields of a place; without a field nothing is kept for it any more. */
export function keepUnsent(database: Database, { place, fields }: UnsentWords, now: Instant): void {
  if (Object.keys(fields).length === 0) {
    database.run('DELETE FROM unsent WHERE place = ?', place);
    return;
  }
  database.run(
    `INSERT INTO unsent (place, fields, saved_at) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at`,
    place,
    JSON.stringify(fields),
    now,
  );
}
