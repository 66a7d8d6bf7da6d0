import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { OfficeState } from '../components/OfficeState.tsx';
import { Tag } from '../components/Tag.tsx';
import styles from './QueueRowView.module.css';
import { useLocalTime } from './useLocalTime.ts';

/** The time at the customer's site; a severity 1 case is worked on around the clock, so its office does not matter. */
export function LocalTimeCell({ row }: { readonly row: QueueRow }) {
  const { time, day, office } = useLocalTime(row);
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.time} data-office={office}>
        {time}
        {day !== '' && <small>{day}</small>}
      </span>
      <span className={styles.second}>
        {row.severity === 1 ? (
          <Tag look="hue">{messages.queue.roundTheClock}</Tag>
        ) : (
          <OfficeState office={office} />
        )}
      </span>
    </div>
  );
}
