import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import styles from '../../dialogs/ActionDialog.module.css';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly lines?: boolean;
  readonly autoFocus?: boolean;
  /** What is wrong with it; shown by weight and a mark (design §1). */
  readonly error?: string | undefined;
  readonly list?: ReadonlyArray<string>;
}

/** A labelled field of a dialog. */
export function Field({
  name,
  label,
  hint,
  initial = '',
  lines = false,
  autoFocus,
  error,
  list,
}: FieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  const listId = `${id}-list`;
  const common = {
    id,
    name,
    className: styles.input,
    defaultValue: initial,
    placeholder: hint,
    ref: autoFocus ? focusOnce : undefined,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : errorId,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines ? (
        <textarea {...common} maxLength={20_000} rows={3} />
      ) : (
        <input {...common} type="text" maxLength={200} list={list === undefined ? undefined : listId} />
      )}
      {list !== undefined && (
        <datalist id={listId}>
          {list.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
      {error !== undefined && (
        <span id={errorId} className={styles.error}>
          <CircleAlert aria-hidden="true" />
          {error}
        </span>
      )}
    </div>
  );
}

/** The dialog places the focus first; the field asks for it in the frame after. */
function focusOnce(field: HTMLElement | null): void {
  if (field === null || field.dataset.focused !== undefined) return;
  field.dataset.focused = '';
  requestAnimationFrame(() => field.focus());
}
