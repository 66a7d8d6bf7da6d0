import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { draftingWords, type DraftField as Name } from '../../../shared/messages/en/drafting.ts';
import styles from './DraftField.module.css';
import type { DraftWiring } from './draftWiring.ts';
import { fieldId } from './fieldId.ts';

const words = draftingWords;

interface DraftFieldProps extends DraftWiring {
  readonly field: Name;
  readonly lines?: boolean;
  readonly mono?: boolean;
}

/** One field of the form: its name, what is typed, and what is wrong with it or what it is for. */
export function DraftField({ field, lines = false, mono = false, ...wiring }: DraftFieldProps) {
  const { form, errors, change, onLeave } = wiring;
  const common = {
    id: fieldId(field),
    className: styles.input,
    'data-mono': mono && form[field] !== '',
    value: form[field],
    placeholder: words.placeholders[field],
    'aria-invalid': errors.has(field),
    'aria-describedby': noteId(field),
    onBlur: () => onLeave(field),
  };
  return (
    <FieldFrame field={field} error={errors.get(field)}>
      {lines ? (
        <textarea
          {...common}
          rows={3}
          maxLength={20_000}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      ) : (
        <input {...common} type="text" onChange={(event) => change({ [field]: event.target.value })} />
      )}
    </FieldFrame>
  );
}

interface FieldFrameProps {
  readonly field: Name;
  readonly error: string | undefined;
  readonly hint?: string | undefined;
  /** Something to do about it, after the note. */
  readonly offer?: ReactNode;
  readonly children: ReactNode;
}

/** The label above a field, and the note below it, which is the error while there is one. */
export function FieldFrame({ field, error, hint = words.hints[field], offer, children }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <span className={styles.labels}>
        <label htmlFor={fieldId(field)} className={styles.label}>
          {words.fields[field]}
        </label>
        {words.notes[field] !== undefined && <span className={styles.labelNote}>{words.notes[field]}</span>}
      </span>
      {children}
      <FieldNote field={field} error={error} hint={hint} />
      {offer}
    </div>
  );
}

/** What is wrong with a field, by weight and a mark (design §1); else what it is for. */
export function FieldNote({ field, error, hint = words.hints[field] }: Omit<FieldFrameProps, 'children'>) {
  return (
    <p id={noteId(field)} className={error === undefined ? styles.hint : styles.error}>
      {error !== undefined && <CircleAlert size={14} aria-hidden="true" />}
      {error ?? hint}
    </p>
  );
}

/** Id of the note below a field, which describes it. */
export function noteId(field: Name): string {
  return `${fieldId(field)}-note`;
}
