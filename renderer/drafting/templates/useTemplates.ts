import { useCallback, useEffect, useState } from 'react';
import type { Template } from '../../../shared/ipc/draftChannels.ts';
import { draftFileWords } from '../../../shared/messages/en/draftFiles.ts';
import { ask, listen } from '../../api.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { formOf, templateForm } from '../form/draftForm.ts';

/** The templates of this computer, and what is done with them. */
export interface Templates {
  readonly all: ReadonlyArray<Template>;
  discard(template: Template): Promise<void>;
}

/** Keeps the list of templates; main says when a draft changed, and it is asked again after a change of its own. */
export function useTemplates(): Templates {
  const [all, setAll] = useState<ReadonlyArray<Template>>([]);
  const read = useCallback(async () => {
    const answer = await ask('template.list', {});
    if (answer.ok) setAll(answer.value);
  }, []);
  useEffect(() => {
    void read();
    return listen('desk.changed', () => void read());
  }, [read]);
  const discard = useCallback(
    async ({ name, form }: Template) => {
      const answer = await ask('template.discard', { name });
      if (!answer.ok) return warnOf(answer.error);
      await read();
      const restore = async () => {
        const saved = await ask('template.save', { name, form });
        if (!saved.ok) warnOf(saved.error);
        await read();
      };
      useToast.getState().say(draftFileWords.templateDiscarded(name), () => void restore());
    },
    [read],
  );
  return { all, discard };
}

/** Makes a draft out of a template and goes to it. */
export async function startFromTemplate(template: Template): Promise<void> {
  const answer = await ask('draft.save', { form: templateForm(formOf(template)) });
  if (answer.ok) useScreen.getState().go({ kind: 'draft', draft: answer.value.draft });
  else warnOf(answer.error);
}
