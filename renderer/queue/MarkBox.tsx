import type { MouseEvent } from 'react';
import { useMarks } from '../cases/markStore.ts';
import { useWords } from '../language/languageStore.ts';
import { markToCase } from '../marking/markRange.ts';
import styles from './MarkBox.module.css';

interface MarkBoxProps {
  readonly case: string;
  readonly marked: boolean;
}

/** The box that marks a case; it stands in the place of the severity while the row is pointed at or marked. */
export function MarkBox({ case: caseNumber, marked }: MarkBoxProps) {
  const words = useWords().reassigning;
  const press = (event: MouseEvent) => {
    // The press is about the mark, not about what is selected.
    event.stopPropagation();
    if (event.shiftKey) void markToCase(caseNumber);
    else useMarks.getState().toggle(caseNumber);
  };
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={words.mark(caseNumber)}
      checked={marked}
      // X marks the row that has the focus: a walk by Tab does not stop at a box in each row.
      tabIndex={-1}
      readOnly
      onMouseDown={keepFocus}
      onClick={press}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

/** The keys go on meaning the row. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
