import type { ReactNode } from 'react';
import { joinClasses } from '../../components/joinClasses.ts';
import styles from './DraftSegments.module.css';

export interface Segment {
  readonly value: string;
  readonly label: ReactNode;
  /** What a screen reader says, where the label is too short for it. */
  readonly name?: string;
}

interface DraftSegmentsProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: ReadonlyArray<Segment>;
  readonly onChoose: (value: string) => void;
  readonly onLeave?: () => void;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  /** As wide as its column, else as its words need. */
  readonly wide?: boolean;
}

/** A few answers side by side; arrow keys move (design §5). */
export function DraftSegments(props: DraftSegmentsProps) {
  const { id, label, value, choices, onChoose, onLeave, describedBy, invalid = false, wide = false } = props;
  return (
    <fieldset
      id={id}
      className={joinClasses(styles.segments, wide && styles.wide)}
      aria-label={label}
      aria-describedby={describedBy}
      data-invalid={invalid}
      tabIndex={-1}
      onFocus={(event) => {
        // The way to an error leads to the field; its chosen or first answer takes the focus from there.
        if (event.target !== event.currentTarget) return;
        const answers = event.currentTarget;
        (answers.querySelector<HTMLInputElement>('input:checked') ?? answers.querySelector('input'))?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
      }}
    >
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            aria-label={choice.name}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
