import type { draftChannels } from '../../shared/ipc/draftChannels.ts';
import { ok } from '../../shared/lang/result.ts';
import type { DraftDesk } from '../desk/drafts/draftDesk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

/** Forms that are not cases yet, and those to begin from. */
export function createDraftHandlers(desk: DraftDesk): HandlersOf<typeof draftChannels> {
  return {
    'draft.list': reads(() => ok(desk.drafts())),
    'draft.read': reads(({ draft }) => desk.readDraft(draft)),
    'draft.save': writes(({ form, draft }) => desk.saveDraft(form, draft)),
    'draft.discard': writes(({ draft }) => desk.discardDraft(draft)),
    'draft.restore': writes(({ draft }) => desk.restoreDraft(draft)),
    'draft.split': writes(({ draft, form, second }) => desk.splitDraft(draft, form, second)),
    'template.list': reads(() => ok(desk.templates())),
    'template.save': writes(({ name, form }) => desk.saveTemplate(name, form)),
    'template.discard': writes(({ name }) => desk.discardTemplate(name)),
  };
}
