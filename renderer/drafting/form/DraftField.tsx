import type { ReactNode } from 'react';
import type { DraftField as Name } from '../../../shared/drafting/draftField.ts';
import { entryOf } from '../../../shared/lang/entryOf.ts';
import { FieldFrame } from '../../components/form/FieldFrame.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import styles from './DraftField.module.css';
import { type DraftWiring, fieldId } from './draftWiring.ts';

interface DraftFieldProps extends DraftWiring {
  readonly field: Name;
  readonly lines?: boolean;
  readonly mono?: boolean;
}

/** One field of a draft that takes text: its name, what is typed, and what is wrong with it or what it is for. */
export function DraftField({ field, lines = false, mono = false, ...wiring }: DraftFieldProps) {
  const words = useWords().drafting;
  const { form, errors, change, onLeave } = wiring;
  return (
    <TextField
      id={fieldId(field)}
      label={words.fields[field]}
      aside={<LabelNote field={field} />}
      error={errors.get(field)}
      hint={entryOf(words.hints, field)}
      placeholder={entryOf(words.placeholders, field) ?? ''}
      value={form[field]}
      mono={mono && form[field] !== ''}
      onChange={(text) => change({ [field]: text })}
      onLeave={() => onLeave(field)}
      {...(lines ? { rows: 3 } : { longest: null })}
    />
  );
}

interface DraftFrameProps {
  readonly field: Name;
  readonly error: string | undefined;
  readonly hint?: string | undefined;
  readonly offer?: ReactNode;
  readonly children: ReactNode;
}

/** The label and the note of a field of a draft whose control is another than a plain text. */
export function DraftFrame({
  field,
  hint = entryOf(spoken().drafting.hints, field),
  ...given
}: DraftFrameProps) {
  const words = useWords().drafting;
  return (
    <FieldFrame label={words.fields[field]} aside={<LabelNote field={field} />} hint={hint} {...given} />
  );
}

function LabelNote({ field }: { readonly field: Name }) {
  const words = useWords().drafting;
  const note = entryOf(words.notes, field);
  return note === undefined ? null : <span className={styles.labelNote}>{note}</span>;
}
