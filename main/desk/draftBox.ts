import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { findDraft, listDrafts, removeDraft, saveDraft } from '../persistence/draftStore.ts';
import { countChange } from '../persistence/facts.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import type { Writer } from './writer.ts';

type DraftBox = Pick<Desk, 'drafts' | 'readDraft' | 'saveDraft' | 'discardDraft'>;

const missing: Result<never, DeskProblem> = err({ kind: 'no-such-draft' });

/** Forms that are not cases yet. They are not events: a draft may be wrong, and is gone when it is discarded. */
export function createDraftBox(core: DeskCore, writer: Writer): DraftBox {
  const { database } = core;
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
        // A form that was opened as a case in the meantime must not come back as a draft.
        if (draft !== undefined && findDraft(database, draft) === undefined) return missing;
        saveDraft(database, id, form, savedAt);
        countChange(database);
        return ok({ value: { draft: id, savedAt }, cases: [] });
      }),
    discardDraft: (draft) =>
      writer.write(() => {
        if (!removeDraft(database, draft)) return missing;
        countChange(database);
        return ok({ value: null, cases: [] });
      }),
  };
}
