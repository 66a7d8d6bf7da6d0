import { messages } from '../../shared/messages/messages.ts';
import { warnOf } from '../actions/warnOf.ts';
import { ask } from '../api.ts';
import { useScreen } from '../stores/screenStore.ts';
import { useStart } from '../stores/startStore.ts';
import { useToast } from '../stores/toastStore.ts';
import type { draftCommand } from './checkDraft.ts';
import type { DraftInHand } from './useDraft.ts';

type OpenCase = Extract<ReturnType<typeof draftCommand>, { readonly ok: true }>['value'];

/** Opens the case of a draft and shows it; the draft is gone in the same transaction. False when main refused. */
export async function openDraft(command: OpenCase, draft: DraftInHand): Promise<boolean> {
  // The draft must be known before the case takes its place: else a late saving would bring it back.
  await draft.flush();
  const id = draft.id();
  const answer = await ask('case.command', {
    command: { ...command, ...(id === undefined ? {} : { draft: id }) },
  });
  if (!answer.ok) {
    warnOf(answer.error);
    return false;
  }
  draft.end();
  const { case: caseNumber } = answer.value;
  const { start, read } = useStart.getState();
  if (start?.empty === true) await read();
  useToast.getState().say(messages.drafting.opened(caseNumber));
  useScreen.getState().go({ kind: 'case', case: caseNumber });
  return true;
}
