import { type ReactNode, useId } from 'react';
import { joinClasses } from '../joinClasses.ts';
import styles from './Choice.module.css';
import { Choice, ChoiceName } from './Choice.tsx';
import field from './Field.module.css';

export interface Segment {
  readonly value: string;
  readonly label: ReactNode;
  /** What a screen reader says, where the label is too short for it. */
  readonly name?: string;
}

interface SegmentsProps {
  readonly value: string;
  readonly choices: ReadonlyArray<Segment>;
  readonly onChoose: (value: string) => void;
  /** As wide as its words need, else as wide as its column. */
  readonly tight?: boolean;
}

/**
 * The answers of a `Choice`, side by side. They are radio buttons of the browser: Tab leads to the chosen one also after
 * the choice was changed from outside, arrow keys move, Enter sends the form.
 */
export function Segments({ value, choices, onChoose, tight = false }: SegmentsProps) {
  const name = useId();
  return (
    <div className={joinClasses(styles.segments, tight && styles.tight)}>
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
    </div>
  );
}

/** A choice with its name above it. */
export function ChoiceField({ label, ...segments }: SegmentsProps & { readonly label: string }) {
  return (
    <Choice className={field.field}>
      <ChoiceName>{label}</ChoiceName>
      <Segments {...segments} />
    </Choice>
  );
}
