import { splitSecond } from '../../shared/drafting/issueParts.ts';
import { ask } from '../api.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { splitForm } from './form/draftForm.ts';
import type { DraftInHand } from './keeping/useDraft.ts';

/** Puts the second issue of a description into a draft of its own, which shares the customer; for a moment it can be taken back. */
export async function splitDraft(draft: DraftInHand): Promise<void> {
  const catalogue = spoken();
  const { form } = draft;
  const parts = form === null ? null : splitSecond(form.description);
  if (form === null || parts === null) return;
  const id = await draft.keep();
  if (id === null) return;
  const first = { ...form, description: parts.first };
  const answer = await ask('draft.split', { draft: id, form: first, second: splitForm(form, parts.second) });
  if (!answer.ok) return warnOf(answer.error);
  draft.change({ description: parts.first });
  const { draft: second } = answer.value;
  useToast
    .getState()
    .say(catalogue.drafting.split, () => void joinAgain(draft, id, second, form.description));
}

/** What was typed since stays: the description alone gets its second issue back. */
async function joinAgain(draft: DraftInHand, id: string, second: string, description: string): Promise<void> {
  const gone = await ask('draft.discard', { draft: second });
  if (!gone.ok) return warnOf(gone.error);
  const { screen, go } = useScreen.getState();
  await draft.flush();
  const kept = await ask('draft.read', { draft: id });
  if (!kept.ok) return warnOf(kept.error);
  const saved = await ask('draft.save', { draft: id, form: { ...kept.value.form, description } });
  if (!saved.ok) return warnOf(saved.error);
  // The form on the screen is read anew: also when the analyst looks at the second draft, which is gone.
  if (screen.kind === 'draft') go({ kind: 'draft', draft: id });
}
