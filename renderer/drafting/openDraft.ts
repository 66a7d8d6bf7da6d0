import { ask } from '../api.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import type { FieldError } from './checks/checkDraft.ts';
import type { OpenCase } from './checks/draftCommand.ts';
import { refusedField } from './checks/refusedField.ts';
import type { DraftInHand } from './keeping/useDraft.ts';

/**
 * Opens the case of a draft and shows it; the draft is gone in the same transaction. Gives the field that main refused, with
 * its reason; null when the case is open, or when the reason is about no field and was said.
 */
export async function openDraft(command: OpenCase, draft: DraftInHand): Promise<FieldError | null> {
  const catalogue = spoken();
  const fields = catalogue.drafting.fields;
  // The draft must be known before the case takes its place: else a late saving would bring it back.
  await draft.flush();
  const id = draft.id();
  const answer = await ask('case.command', {
    command: { ...command, ...(id === undefined ? {} : { draft: id }) },
  });
  if (!answer.ok) {
    const field = refusedField(answer.error);
    if (field === null) {
      warnOf(answer.error);
      return null;
    }
    const ownZone = useStart.getState().start?.zone ?? 'UTC';
    const reason = problemText(answer.error, { now: tick.now(), ownZone });
    return { field, ...catalogue.draftErrors.refused(fields[field], reason) };
  }
  draft.end();
  const { case: caseNumber } = answer.value;
  const { start, read } = useStart.getState();
  if (start?.empty === true) await read();
  useToast.getState().say(catalogue.drafting.opened(caseNumber));
  const { screen, go } = useScreen.getState();
  // The draft is gone: the way back leads to where it was opened.
  go({ kind: 'case', case: caseNumber, from: screen.kind === 'draft' ? screen.from : undefined });
  return null;
}
