import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import styles from './EscalationField.module.css';

interface EscalationFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  /** Where the text comes from, beside the label. */
  readonly source?: string;
  readonly rows?: number;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A field of the escalation: its label, where its text comes from, and what is missing. */
export function EscalationField(props: EscalationFieldProps) {
  const { label, value, hint, source = '', rows, error, onChange } = props;
  const id = useId();
  const errorId = `${id}-error`;
  const common = {
    id,
    value,
    placeholder: hint,
    className: styles.input,
    'data-empty': value.trim() === '',
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : errorId,
  };
  return (
    <div className={styles.field}>
      <div className={styles.labels}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {source !== '' && error === undefined && <span className={styles.source}>{source}</span>}
      </div>
      {rows === undefined ? (
        <input {...common} type="text" maxLength={200} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea
          {...common}
          rows={rows}
          maxLength={20_000}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {error !== undefined && (
        <span id={errorId} className={styles.error}>
          <CircleAlert size={14} aria-hidden="true" />
          {error}
        </span>
      )}
    </div>
  );
}
