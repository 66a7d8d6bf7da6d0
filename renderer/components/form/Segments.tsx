import type { ReactNode } from 'react';
import styles from '../../dialogs/ActionDialog.module.css';

interface SegmentsProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: ReadonlyArray<{
    readonly value: string;
    readonly label: ReactNode;
    readonly name?: string;
  }>;
  readonly onChoose: (value: string) => void;
}

/** A choice of a few, side by side; arrow keys move. */
export function Segments({ name, label, value, choices, onChoose }: SegmentsProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <fieldset className={styles.segments} aria-label={label}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-label={choice.name}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
