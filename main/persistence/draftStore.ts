import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Draft } from '../../shared/ipc/draftChannels.ts';
import { removeDraftAttachments } from './attachmentRows.ts';
import type { Database } from './sqlite.ts';
import { storedJson } from './storedJson.ts';

interface DraftRow {
  readonly id: string;
  readonly form: string;
  readonly started_at: Instant;
  readonly saved_at: Instant;
}

/** All drafts, the latest saved first. */
export function listDrafts(database: Database): ReadonlyArray<Draft> {
  return database.all<DraftRow>('SELECT * FROM draft ORDER BY saved_at DESC, id DESC').map(toDraft);
}

export function findDraft(database: Database, id: string): Draft | undefined {
  const row = database.one<DraftRow>('SELECT * FROM draft WHERE id = ?', id);
  return row === undefined ? undefined : toDraft(row);
}

/** Saves a form as it stands under its id; the first saving is when it was started. */
export function saveDraft(database: Database, id: string, form: Draft['form'], now: Instant): void {
  database.run(
    `INSERT INTO draft (id, form, started_at, saved_at) VALUES (?1, ?2, ?3, ?3)
     ON CONFLICT DO UPDATE SET form = excluded.form, saved_at = excluded.saved_at`,
    id,
    JSON.stringify(form),
    now,
  );
}

/** Its attachments go with it, the files themselves stay. False when there was no such draft. */
export function removeDraft(database: Database, id: string): boolean {
  removeDraftAttachments(database, id);
  return database.run('DELETE FROM draft WHERE id = ?', id) > 0;
}

export function countDrafts(database: Database): number {
  return database.one<{ count: number }>('SELECT count(*) AS count FROM draft')?.count ?? 0;
}

function toDraft(row: DraftRow): Draft {
  return {
    id: row.id,
    form: storedJson<Draft['form']>(row.form),
    startedAt: row.started_at,
    savedAt: row.saved_at,
  };
}
