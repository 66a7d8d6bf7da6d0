import type { AttachedFile } from '../../shared/case/caseEvent.ts';
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
