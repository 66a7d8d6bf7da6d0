import type { Template } from '../../../shared/ipc/draftChannels.ts';
import { ask } from '../../api.ts';
import { useAnswer } from '../../asking/useAnswer.ts';
import { spoken } from '../../language/languageStore.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { formOf, templateForm } from '../form/draftForm.ts';

/** Gives the templates of this computer; none until main has answered. */
export function useTemplates(): ReadonlyArray<Template> {
  return useAnswer('template.list', {}, { upToDate: true }).answer ?? [];
}

/** Throws a template away; for a moment it can be had back. */
export async function discardTemplate({ name, form }: Template): Promise<void> {
  const answer = await ask('template.discard', { name });
  if (!answer.ok) return warnOf(answer.error);
  const restore = async () => {
    const saved = await ask('template.save', { name, form });
    if (!saved.ok) warnOf(saved.error);
  };
  useToast.getState().say(spoken().draftFiles.templateDiscarded(name), () => void restore());
}

/** Makes a draft out of a template and goes to it. */
export async function startFromTemplate(template: Template): Promise<void> {
  const answer = await ask('draft.save', { form: templateForm(formOf(template)) });
  if (answer.ok) useScreen.getState().go({ kind: 'draft', draft: answer.value.draft });
  else warnOf(answer.error);
}
