import { existsSync } from 'node:fs';
import type { AttachedFile } from '../../../shared/case/events/caseEvent.ts';
import type { Draft, Template } from '../../../shared/ipc/draftChannels.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { draftAttachments } from '../../persistence/attachmentRows.ts';
import { isDamage } from '../../persistence/damage.ts';
import { listDrafts } from '../../persistence/draftStore.ts';
import { SCHEMA_VERSION } from '../../persistence/migrate.ts';
import { type Database, openToRead } from '../../persistence/sqlite.ts';
import { listTemplates } from '../../persistence/templateStore.ts';
import { inSnapshot } from '../../persistence/transaction.ts';
import { schemaVersion } from '../../persistence/versionInside.ts';
import { caseFileOf } from '../../safekeeping/caseFile.ts';
import { isHeldOpen } from '../../safekeeping/detect/runningMark.ts';

/** What a profile of one desk holds that a team may get, or its analyst takes along. */
export interface ProfileBefore {
  /** The lines of its log, in their order. */
  readonly lines: ReadonlyArray<string>;
  readonly drafts: ReadonlyArray<{
    readonly form: Draft['form'];
    readonly files: ReadonlyArray<AttachedFile>;
  }>;
  readonly templates: ReadonlyArray<Template>;
}

/**
 * Reads the profile that somebody worked in before, and changes nothing of it, whoever has it open. The error is a sentence:
 * what only its own program can put in order is left to that.
 */
export function readProfileBefore(words: Catalogue, profile: string): Result<ProfileBefore, string> {
  const say = words.joining;
  const file = caseFileOf(profile);
  if (!existsSync(file)) return err(say.noCases(profile));
  const isHeld = isHeldOpen(profile);
  // What stands in the -wal of a file that nobody has open is seen by the start alone that mends it.
  if (!isHeld && existsSync(`${file}-wal`)) return err(say.notClosed(profile));
  try {
    const database = openToRead(file, isHeld);
    try {
      return inSnapshot(database, () => readAll(words, database, profile));
    } finally {
      database.close();
    }
  } catch (error) {
    if (isDamage(error)) return err(say.damaged(profile));
    throw error;
  }
}

function readAll(words: Catalogue, database: Database, profile: string): Result<ProfileBefore, string> {
  const version = schemaVersion(database);
  if (version > SCHEMA_VERSION) return err(words.store.newerFile(profile, version, SCHEMA_VERSION));
  const has = (table: string): boolean =>
    database.one("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table) !== undefined;
  if (has('team') && database.one('SELECT 1 FROM team') !== undefined)
    return err(words.joining.ofATeam(profile));
  const lines = database.all<{ body: string }>('SELECT body FROM event ORDER BY seq').map(({ body }) => body);
  const drafts = listDrafts(database).map(({ id, form }) => ({
    form,
    files: has('draft_attachment') ? draftAttachments(database, id) : [],
  }));
  return ok({ lines, drafts, templates: has('template') ? listTemplates(database) : [] });
}
