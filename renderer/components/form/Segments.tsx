import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { joinClasses } from '../joinClasses.ts';
import styles from './Choice.module.css';
import { Choice, ChoiceName } from './Choice.tsx';
import field from './Field.module.css';
import { ChoiceNote } from './FieldFrame.tsx';

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
  /** The name under which a form keeps the choice with its words. */
  readonly kept?: string | undefined;
  /** As wide as its words need, else as wide as its column. */
  readonly tight?: boolean;
}

/**
 * The answers of a `Choice`, side by side. They are radio buttons of the browser: Tab leads to the chosen one also after
 * the choice was changed from outside, arrow keys move, Enter sends the form.
 */
export function Segments({ value, choices, onChoose, tight = false, kept }: SegmentsProps) {
  const name = useId();
  // A digit that is an answer chooses it: severities and priorities are said by their digits everywhere.
  // It is pressed as by the mouse, so that focus, ring and form are with what was chosen.
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (!/^\d$/.test(key)) return;
    const group = [...(currentTarget.form ?? document).querySelectorAll<HTMLInputElement>('[type="radio"]')];
    const answer = group.find((radio) => radio.name === name && radio.value === key);
    answer?.focus();
    answer?.click();
  };
  return (
    <div className={joinClasses(styles.segments, tight && styles.tight)}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            data-kept={kept}
            checked={choice.value === value}
            aria-label={choice.name}
            onChange={() => onChoose(choice.value)}
            onKeyDown={onKeyDown}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}

interface ChoiceFieldProps extends SegmentsProps {
  readonly label: string;
  /** What is wrong with it; undefined while nothing is. */
  readonly error?: string | undefined;
  /** The dialog around it gives it the focus first. */
  readonly first?: boolean;
}

/** A choice with its name above it, and what is wrong with it below. */
export function ChoiceField({ label, error, first, ...segments }: ChoiceFieldProps) {
  const note = useId();
  const isWrong = error !== undefined;
  return (
    <Choice className={field.field} invalid={isWrong} describedBy={isWrong ? note : undefined} first={first}>
      <ChoiceName>{label}</ChoiceName>
      <Segments {...segments} />
      {isWrong && <ChoiceNote id={note} error={error} />}
    </Choice>
  );
}
