import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { AttachedFile } from '../../shared/case/events/caseEvent.ts';
import type { Database } from './sqlite.ts';

/** The files that go with a draft, in the order in which they were attached. */
export function draftAttachments(database: Database, draft: string): ReadonlyArray<AttachedFile> {
  return database
    .all<AttachedFile>(
      'SELECT name, sha256, bytes FROM draft_attachment WHERE draft = ? ORDER BY added_at, name',
      draft,
    )
    .map((row) => ({ ...row }));
}

/** Notes a file of a draft; the same bytes twice are one file. */
export function keepDraftAttachment(
  database: Database,
  draft: string,
  { name, sha256, bytes }: AttachedFile,
  now: Instant,
): void {
  database.run(
    'INSERT INTO draft_attachment (draft, sha256, name, bytes, added_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    draft,
    sha256,
    name,
    bytes,
    now,
  );
}

/** False when the draft had no such file. */
export function removeDraftAttachment(database: Database, draft: string, sha256: string): boolean {
  return database.run('DELETE FROM draft_attachment WHERE draft = ? AND sha256 = ?', draft, sha256) > 0;
}

export function removeDraftAttachments(database: Database, draft: string): void {
  database.run('DELETE FROM draft_attachment WHERE draft = ?', draft);
}

/** Notes that a person let a file go: with its draft, or out of it. */
export function noteDiscarded(database: Database, sha256: string, now: Instant): void {
  database.run(
    'INSERT INTO discarded_file (sha256, discarded_at) VALUES (?, ?) ON CONFLICT DO UPDATE SET discarded_at = excluded.discarded_at',
    sha256,
    now,
  );
}

/** The files that were let go, and when. One of them may be named again by another draft or a case. */
export function discardedFiles(database: Database): ReadonlyMap<string, Instant> {
  const rows = database.all<{ sha256: string; discarded_at: Instant }>(
    'SELECT sha256, discarded_at FROM discarded_file',
  );
  return new Map(rows.map((row) => [row.sha256, row.discarded_at]));
}

/** Hashes of all files that a draft or an opening names. Reads every opening that has files. */
export function namedFiles(database: Database): ReadonlySet<string> {
  const named = database.all<{ sha256: string }>(
    `SELECT sha256 FROM draft_attachment
     UNION
     SELECT json_extract(file.value, '$.sha256')
     FROM (SELECT type, body FROM event UNION ALL SELECT type, body FROM pending_event) AS told,
       json_each(told.body, '$.attachments') AS file
     WHERE told.type = 'opened' AND told.body LIKE '%"attachments"%' AND json_type(told.body, '$.attachments') = 'array'`,
  );
  return new Set(named.map(({ sha256 }) => sha256));
}
