import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Template } from '../../shared/ipc/draftChannels.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

/** All templates by name. */
export function listTemplates(database: Database): ReadonlyArray<Template> {
  return database
    .all<{ name: string; form: string }>('SELECT name, form FROM template ORDER BY name COLLATE NOCASE, name')
    .map(({ name, form }) => ({ name, form: storedJson<Template['form']>(form) }));
}

/** Keeps a form under a name; what was there under that name is replaced. */
export function keepTemplate(database: Database, { name, form }: Template, now: Instant): void {
  database.run(
    `INSERT INTO template (name, form, saved_at) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET form = excluded.form, saved_at = excluded.saved_at`,
    name,
    JSON.stringify(form),
    now,
  );
}

/** False when there was no such template. */
export function removeTemplate(database: Database, name: string): boolean {
  return database.run('DELETE FROM template WHERE name = ?', name) > 0;
}
