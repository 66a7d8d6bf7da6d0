import { ok } from '../../shared/lang/result.ts';
import type { DraftDesk } from '../desk/drafts/draftDesk.ts';
import type { Handlers } from './serve.ts';

type DraftChannel =
  | 'draft.list'
  | 'draft.read'
  | 'draft.save'
  | 'draft.discard'
  | 'draft.restore'
  | 'draft.split'
  | 'template.list'
  | 'template.save'
  | 'template.discard';

/** Forms that are not cases yet, and those to begin from. */
export function createDraftHandlers(desk: DraftDesk): Pick<Handlers, DraftChannel> {
  return {
    'draft.list': () => ok(desk.drafts()),
    'draft.read': ({ draft }) => desk.readDraft(draft),
    'draft.save': ({ form, draft }) => desk.saveDraft(form, draft),
    'draft.discard': ({ draft }) => desk.discardDraft(draft),
    'draft.restore': ({ draft }) => desk.restoreDraft(draft),
    'draft.split': ({ draft, form, second }) => desk.splitDraft(draft, form, second),
    'template.list': () => ok(desk.templates()),
    'template.save': ({ name, form }) => desk.saveTemplate(name, form),
    'template.discard': ({ name }) => desk.discardTemplate(name),
  };
}
