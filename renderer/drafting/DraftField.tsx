import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { draftingWords, type DraftField as Name } from '../../shared/messages/en/drafting.ts';
import styles from './DraftScreen.module.css';
import { fieldId } from './fieldId.ts';

const words = draftingWords;

export interface FieldWiring {
  readonly form: Readonly<Record<Name, string>>;
  readonly errors: ReadonlyMap<Name, string>;
  readonly change: (changes: Partial<Record<Name, string>>) => void;
  readonly onLeave: (field: Name) => void;
}

interface DraftFieldProps extends FieldWiring {
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
    'data-mono': mono,
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
          rows={4}
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
  readonly children: ReactNode;
}

/** The label above a field, and the note below it, which is the error while there is one. */
export function FieldFrame({ field, error, hint = words.hints[field], children }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(field)} className={styles.label}>
        {words.fields[field]}
      </label>
      {children}
      <FieldNote field={field} error={error} hint={hint} />
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
