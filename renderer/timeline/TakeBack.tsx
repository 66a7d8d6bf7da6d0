import { type MouseEvent, useState } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runCommand } from '../actions/runCommand.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './CaseTimeline.module.css';

interface TakeBackProps {
  readonly row: QueueRow;
  /** Id of the event. */
  readonly event: string;
  /** What is taken back, for those who do not see the line that it stands in. */
  readonly name: string;
}

/** Takes an earlier event of a case back; it stays in the log and in sight, struck (policy §10). */
export function TakeBack({ row, event, name }: TakeBackProps) {
  const words = useWords();
  const [sending, setSending] = useState(false);
  const take = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    if (sending) return;
    // The button goes with what it takes back: the line keeps the place of whoever came by keys.
    const line = currentTarget.closest('li');
    setSending(true);
    const isDone = await runCommand({ type: 'retract', case: row.case, event, expectedVersion: row.version });
    setSending(false);
    if (isDone) line?.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      className={styles.takeBack}
      aria-label={name}
      aria-busy={sending}
      onClick={(click) => void take(click)}
    >
      {words.timeline.takeBack}
    </button>
  );
}
