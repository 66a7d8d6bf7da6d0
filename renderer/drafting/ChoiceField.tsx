import type { ReactNode } from 'react';
import { type DraftField, draftingWords } from '../../shared/messages/en/drafting.ts';
import { Segments } from '../dialogs/Segments.tsx';
import { FieldNote, type FieldWiring, noteId } from './DraftField.tsx';
import styles from './DraftScreen.module.css';
import { fieldId } from './fieldId.ts';

interface ChoiceFieldProps extends FieldWiring {
  readonly field: DraftField;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: ReactNode }>;
}

/** A field with a few answers, side by side. */
export function ChoiceField({ field, choices, form, errors, change, onLeave }: ChoiceFieldProps) {
  const error = errors.get(field);
  return (
    <fieldset
      id={fieldId(field)}
      className={styles.choice}
      data-invalid={error !== undefined}
      aria-describedby={noteId(field)}
      tabIndex={-1}
      onFocus={(event) => {
        // The way to an error leads to the field; its first answer takes the focus from there.
        if (event.target === event.currentTarget) event.currentTarget.querySelector('input')?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(field);
      }}
    >
      <Segments
        name={field}
        label={draftingWords.fields[field]}
        value={form[field]}
        choices={choices}
        onChoose={(value) => change({ [field]: value })}
      />
      <FieldNote field={field} error={error} />
    </fieldset>
  );
}
