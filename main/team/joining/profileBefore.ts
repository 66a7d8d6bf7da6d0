import { existsSync } from 'node:fs';
import type { AttachedFile } from '../../../shared/case/events/caseEvent.ts';
import type { DesignatedContact } from '../../../shared/customer/contact.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { Draft, Template } from '../../../shared/ipc/draftChannels.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { draftAttachments } from '../../persistence/attachmentRows.ts';
import { eventLines } from '../../persistence/caseEventLog.ts';
import { isDamage } from '../../persistence/damage.ts';
import { listDrafts } from '../../persistence/draftStore.ts';
import { migrate, SCHEMA_VERSION } from '../../persistence/migrate.ts';
import { allOrganizations, contactsOf } from '../../persistence/organizations/organizationStore.ts';
import { type Database, openToRead } from '../../persistence/sqlite.ts';
import { membershipOf } from '../../persistence/team/membership.ts';
import { listTemplates } from '../../persistence/templateStore.ts';
import { schemaVersion } from '../../persistence/versionInside.ts';
import { caseFileOf } from '../../safekeeping/caseFile.ts';
import { isHeldOpen } from '../../safekeeping/detect/runningMark.ts';
import { onScratchCopy } from '../../safekeeping/onScratchCopy.ts';

/** What a profile of one desk holds that a team may get, or its analyst takes along. */
export interface ProfileBefore {
  /** The lines of its log, in their order. */
  readonly lines: ReadonlyArray<string>;
  readonly drafts: ReadonlyArray<{
    readonly form: Draft['form'];
    readonly files: ReadonlyArray<AttachedFile>;
  }>;
  readonly templates: ReadonlyArray<Template>;
  /** What care knows of its customers. */
  readonly customers: ReadonlyArray<{
    readonly organization: Organization;
    readonly contacts: ReadonlyArray<DesignatedContact>;
  }>;
}

/**
 * Reads the profile that somebody worked in before, and changes nothing of it, whoever has it open: a copy of an older file is
 * brought up to date in `scratch`, a folder, and goes. The error is a sentence: what only its own program can put in order is
 * left to that.
 */
export function readProfileBefore(
  words: Catalogue,
  profile: string,
  scratch: string,
): Result<ProfileBefore, string> {
  const say = words.joining;
  const file = caseFileOf(profile);
  if (!existsSync(file)) return err(say.noCases(profile));
  const isHeld = isHeldOpen(profile);
  // What stands in the -wal of a file that nobody has open is seen by the start alone that mends it.
  if (!isHeld && existsSync(`${file}-wal`)) return err(say.notClosed(profile));
  try {
    const database = openToRead(file, isHeld);
    try {
      const version = schemaVersion(database);
      if (version > SCHEMA_VERSION) return err(words.store.newerFile(file, version, SCHEMA_VERSION));
      return onScratchCopy(database, scratch, (copy) => {
        migrate(words, copy, file);
        return readAll(words, copy, profile);
      });
    } finally {
      database.close();
    }
  } catch (error) {
    if (isDamage(error)) return err(say.damaged(profile));
    throw error;
  }
}

function readAll(words: Catalogue, copy: Database, profile: string): Result<ProfileBefore, string> {
  if (membershipOf(copy) !== null) return err(words.joining.ofATeam(profile));
  return ok({
    lines: [...eventLines(copy)],
    drafts: listDrafts(copy).map(({ id, form }) => ({ form, files: draftAttachments(copy, id) })),
    templates: listTemplates(copy),
    customers: allOrganizations(copy).map((organization) => ({
      organization,
      contacts: contactsOf(copy, organization.id),
    })),
  });
}
