import type { Instant } from '../../shared/calendar/instant.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { formatAge } from '../../shared/wording/formatLength.ts';
import { useNowText } from '../now/nowStore.ts';
import styles from './QueueRowView.module.css';
import { useStepLines } from './useStepLines.ts';

const words = messages.queue;

/** Where the case stands; in the compact list the next step is its second line. */
export function StateCell({ row, withNext }: { readonly row: QueueRow; readonly withNext: boolean }) {
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.soft}>{words.stage[row.stage]}</span>
      {withNext ? <NextLine row={row} /> : <Remark row={row} />}
    </div>
  );
}

function NextLine({ row }: { readonly row: QueueRow }) {
  return <small className={styles.cut}>{useStepLines(row).first}</small>;
}

function Remark({ row }: { readonly row: QueueRow }) {
  const text = useNowText((now) => remarkOf(row, now));
  return <small className={styles.cut}>{text}</small>;
}

/** The one thing worth knowing beside the state: whose RCA it is, that it is escalated, that nobody has it, else its age. */
function remarkOf(row: QueueRow, now: Instant): string {
  if (row.follows !== null) return words.follows(row.follows);
  if (row.escalation !== null) return words.escalated(row.escalation);
  return row.owner === null ? words.unassigned : words.age(formatAge(now - row.openedAt));
}

/** What to do next, and by when. */
export function NextStepCell({ row }: { readonly row: QueueRow }) {
  const { first, second } = useStepLines(row);
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.cut}>{first}</span>
      <small className={styles.cut}>{second}</small>
    </div>
  );
}
