import { Field } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Field.module.css';

export interface FieldFrameProps {
  readonly label: string;
  /** Stands beside the label. */
  readonly aside?: ReactNode;
  /** What is wrong with the field; undefined while nothing is. */
  readonly error?: ReactNode;
  /** What the field is for; it gives way to the error. */
  readonly hint?: string | undefined;
  /** Something to do about the field, below its note. */
  readonly offer?: ReactNode;
  readonly children: ReactNode;
}

/** The label above a field and the note below it. Any control of Base UI inside it is named and described by them. */
export function FieldFrame({ label, aside, error, hint, offer, children }: FieldFrameProps) {
  return (
    <Field.Root className={styles.field} invalid={error !== undefined}>
      <span className={styles.labels}>
        <Field.Label className={styles.label}>{label}</Field.Label>
        {aside}
      </span>
      {children}
      <FieldNote error={error} hint={hint} />
      {offer}
    </Field.Root>
  );
}

type Note = Pick<FieldFrameProps, 'error' | 'hint'>;

/** What is wrong with a field, by weight and a mark (design §1), else what it is for. It describes the field around it. */
export function FieldNote({ error, hint = '' }: Note) {
  if (error !== undefined) {
    return (
      <Field.Error match className={styles.error}>
        <Marked error={error} />
      </Field.Error>
    );
  }
  return hint === '' ? null : <Field.Description className={styles.hint}>{hint}</Field.Description>;
}

/** The note of a `Choice`, which names its id: a choice is no field that takes its note by itself. */
export function ChoiceNote({ id, error, hint = '' }: Note & { readonly id: string }) {
  if (error === undefined) {
    return hint === '' ? null : (
      <p id={id} className={styles.hint}>
        {hint}
      </p>
    );
  }
  return (
    <p id={id} className={styles.error}>
      <Marked error={error} />
    </p>
  );
}

function Marked({ error }: Pick<FieldFrameProps, 'error'>) {
  return (
    <>
      <CircleAlert size={14} aria-hidden="true" />
      {error}
    </>
  );
}
