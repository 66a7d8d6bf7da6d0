import type { AttachedFile } from '../../../shared/case/events/caseEvent.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Draft } from '../../../shared/ipc/draftChannels.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import {
  discardedFiles,
  draftAttachments,
  keepDraftAttachment,
  namedFiles,
  noteDiscarded,
  removeDraftAttachment,
} from '../../persistence/attachmentRows.ts';
import { findDraft, listDrafts, removeDraft, saveDraft } from '../../persistence/draftStore.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { keepTemplate, listTemplates, removeTemplate } from '../../persistence/templateStore.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer, Wrote } from '../writer.ts';
import type { DraftDesk } from './draftDesk.ts';

const missing: Result<never, DeskProblem> = err({ kind: 'no-such-draft' });

/** Forms that are not cases yet. They are not events: a draft may be wrong, and is gone when it is discarded. */
export function createDraftBox(core: DeskCore, writer: Writer): DraftDesk {
  return {
    ...createDrafts(core, writer),
    ...createDiscard(core, writer),
    ...createTemplates(core, writer),
    ...createFiles(core, writer),
  };
}

type Drafts = Pick<DraftDesk, 'drafts' | 'readDraft' | 'saveDraft' | 'splitDraft'>;

function createDrafts(core: DeskCore, writer: Writer): Drafts {
  const { database } = core;
  // A form that was opened as a case in the meantime must not come back as a draft.
  const isGone = (draft: string): boolean => findDraft(database, draft) === undefined;
  return {
    drafts: () => listDrafts(database),
    readDraft(draft) {
      const found = findDraft(database, draft);
      return found === undefined ? missing : ok(found);
    },
    saveDraft: (form, draft) =>
      writer.write(() => {
        const id = draft ?? core.newId();
        const savedAt = core.now();
        if (draft !== undefined && isGone(draft)) return missing;
        saveDraft(database, id, form, savedAt);
        return wrote(core, { draft: id, savedAt });
      }),
    splitDraft: (draft, form, second) =>
      writer.write(() => {
        if (isGone(draft)) return missing;
        const id = core.newId();
        saveDraft(database, draft, form, core.now());
        saveDraft(database, id, second, core.now());
        return wrote(core, { draft: id });
      }),
  };
}

type Discard = Pick<DraftDesk, 'discardDraft' | 'restoreDraft'>;

function createDiscard(core: DeskCore, writer: Writer): Discard {
  const { database } = core;
  // For this run only: at the next start, the files of a discarded draft belong to nobody.
  const discarded = new Map<string, { readonly draft: Draft; readonly files: ReadonlyArray<AttachedFile> }>();
  return {
    discardDraft: (id) =>
      writer.write(() => {
        const draft = findDraft(database, id);
        if (draft === undefined) return missing;
        const files = draftAttachments(database, id);
        discarded.set(id, { draft, files });
        for (const { sha256 } of files) noteDiscarded(database, sha256, core.now());
        removeDraft(database, id);
        return wrote(core, null);
      }),
    restoreDraft: (id) =>
      writer.write(() => {
        const was = discarded.get(id);
        if (was === undefined || findDraft(database, id) !== undefined) return missing;
        saveDraft(database, id, was.draft.form, was.draft.startedAt);
        saveDraft(database, id, was.draft.form, core.now());
        for (const file of was.files) keepDraftAttachment(database, id, file, core.now());
        return wrote(core, null);
      }),
  };
}

type Templates = Pick<DraftDesk, 'templates' | 'saveTemplate' | 'discardTemplate'>;

function createTemplates(core: DeskCore, writer: Writer): Templates {
  const { database } = core;
  return {
    templates: () => listTemplates(database),
    saveTemplate: (name, form) =>
      writer.write(() => {
        keepTemplate(database, { name, form }, core.now());
        return wrote(core, null);
      }),
    discardTemplate: (name) =>
      writer.write(() => {
        removeTemplate(database, name);
        return wrote(core, null);
      }),
  };
}

type Files = Pick<DraftDesk, 'attachmentsOf' | 'attach' | 'detach' | 'namedFiles' | 'discardedFiles'>;

function createFiles(core: DeskCore, writer: Writer): Files {
  const { database } = core;
  return {
    attachmentsOf: (draft) => draftAttachments(database, draft),
    namedFiles: () => namedFiles(database),
    discardedFiles: () => discardedFiles(database),
    attach: (draft, file) =>
      writer.write(() => {
        if (findDraft(database, draft) === undefined) return missing;
        keepDraftAttachment(database, draft, file, core.now());
        return wrote(core, null);
      }),
    detach: (draft, sha256) =>
      writer.write(() => {
        if (removeDraftAttachment(database, draft, sha256)) noteDiscarded(database, sha256, core.now());
        return wrote(core, null);
      }),
  };
}

/** No case changed, but what the window lists did. */
function wrote<T>(core: DeskCore, value: T): Result<Wrote<T>, DeskProblem> {
  countChange(core.database);
  return ok({ value, cases: [] });
}
