import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import type { Handlers } from './serve.ts';

type DraftChannel = 'draft.list' | 'draft.read' | 'draft.save' | 'draft.discard';

/** Forms that are not cases yet. */
export function createDraftHandlers(desk: Desk): Pick<Handlers, DraftChannel> {
  return {
    'draft.list': () => ok(desk.drafts()),
    'draft.read': ({ draft }) => desk.readDraft(draft),
    'draft.save': ({ form, draft }) => desk.saveDraft(form, draft),
    'draft.discard': ({ draft }) => desk.discardDraft(draft),
  };
}
