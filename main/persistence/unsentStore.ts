import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { UnsentWords } from '../../shared/ipc/unsentChannels.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

/** Words for many cases wait where those very cases are marked again, which may never be: they are not kept for ever. */
const OUTLIVED = `place GLOB 'cases/*' AND saved_at < ?`;

/** All that was typed and not sent, by where it was typed; of words for many cases those that were kept since an instant. */
export function listUnsent(database: Database, since: Instant): ReadonlyArray<UnsentWords> {
  return database
    .all<{ place: string; fields: string }>(
      `SELECT place, fields FROM unsent WHERE NOT (${OUTLIVED}) ORDER BY place`,
      since,
    )
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

/** Removes the words for many cases that were last typed before an instant. */
export function dropOutlived(database: Database, before: Instant): void {
  database.run(`DELETE FROM unsent WHERE ${OUTLIVED}`, before);
}
