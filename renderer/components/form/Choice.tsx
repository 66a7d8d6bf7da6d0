import { Fieldset } from '@base-ui/react/fieldset';
import type { FocusEvent, ReactNode } from 'react';
import { joinClasses } from '../joinClasses.ts';
import styles from './Choice.module.css';
import field from './Field.module.css';

interface ChoiceProps {
  readonly id?: string;
  readonly className?: string | undefined;
  /** Id of the text that says what is wrong with it, or what it is for. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onLeave?: () => void;
  /** The dialog around it gives it the focus first. */
  readonly first?: boolean | undefined;
  /** A `ChoiceName` and the `Segments`, in the places that the room gives them. */
  readonly children: ReactNode;
}

/** A question with a few answers: a group of radio buttons under one name. */
export function Choice({ className, describedBy, invalid = false, onLeave, first, ...given }: ChoiceProps) {
  return (
    <Fieldset.Root
      {...given}
      className={joinClasses(styles.choice, className)}
      aria-describedby={describedBy}
      data-invalid={invalid}
      data-first={first}
      tabIndex={-1}
      onFocus={focusAnswer}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
      }}
    />
  );
}

interface ChoiceNameProps {
  /** In the letters of its place, not in those of a label. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** What is asked: the name of the group. */
export function ChoiceName({ plain = false, children }: ChoiceNameProps) {
  return <Fieldset.Legend className={plain ? undefined : field.label}>{children}</Fieldset.Legend>;
}

/** The way to an error leads to the question: its chosen or first answer takes the focus from there. */
function focusAnswer({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target !== currentTarget) return;
  const chosen = currentTarget.querySelector<HTMLInputElement>('input:checked');
  (chosen ?? currentTarget.querySelector('input'))?.focus();
}
