import { memo } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { OfficeState } from '../clocks/OfficeState.tsx';
import type { Office } from '../clocks/officeOf.ts';
import { Tag } from '../components/Tag.tsx';
import styles from './QueueRowView.module.css';

interface LocalTimeCellProps {
  readonly severity: Severity;
  readonly time: string;
  readonly day: string;
  readonly office: Office;
}

/** The time at the customer's site; a severity 1 case is worked on around the clock, so its office does not matter. */
export const LocalTimeCell = memo(function LocalTimeCell({
  severity,
  time,
  day,
  office,
}: LocalTimeCellProps) {
  return (
    <div role="gridcell" className={styles.cell}>
      <span className={styles.time} data-office={office}>
        {time}
        {day !== '' && <small>{day}</small>}
      </span>
      <span className={styles.second}>
        {severity === 1 ? (
          <span data-severity={severity}>
            <Tag look="hue">{messages.queue.roundTheClock}</Tag>
          </span>
        ) : (
          <OfficeState office={office} />
        )}
      </span>
    </div>
  );
});
