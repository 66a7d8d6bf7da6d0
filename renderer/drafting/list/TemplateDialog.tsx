import { useState } from 'react';
import { ask } from '../../api.ts';
import { fieldText } from '../../components/form/formText.ts';
import { TextField } from '../../components/form/TextField.tsx';
import { FormDialog } from '../../dialogs/FormDialog.tsx';
import { useWords } from '../../language/languageStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import { useUnsent } from '../../unsent/unsentStore.ts';
import { type DraftForm, templateForm } from '../form/draftForm.ts';

const LONGEST_NAME = 60;

interface TemplateDialogProps {
  readonly form: DraftForm;
  /** The id of the draft; undefined before it was saved. */
  readonly draft: string | undefined;
  readonly onClose: () => void;
}

/** Asks for a name and keeps what of the form is no customer's. */
export function TemplateDialog({ form, draft, onClose }: TemplateDialogProps) {
  const words = useWords().draftFiles;
  const unsent = draft === undefined ? undefined : `draft/${draft}/template`;
  const [isEmpty, setEmpty] = useState(false);
  const save = async (name: string) => {
    if (name === '') return setEmpty(true);
    const answer = await ask('template.save', { name, form: templateForm(form) });
    if (!answer.ok) return warnOf(answer.error);
    if (unsent !== undefined) useUnsent.getState().forget(unsent);
    useToast.getState().say(words.templateSaved(name));
    onClose();
  };
  return (
    <FormDialog
      title={words.saveTemplate}
      about={words.templateAbout}
      submit={words.save}
      onSubmit={(data) => void save(fieldText(data, 'name').slice(0, LONGEST_NAME))}
      onClose={onClose}
      unsent={unsent}
    >
      <TextField
        name="name"
        label={words.templateName}
        initial={form.title.trim().slice(0, LONGEST_NAME)}
        first
        error={isEmpty ? words.templateNameEmpty : undefined}
      />
    </FormDialog>
  );
}
