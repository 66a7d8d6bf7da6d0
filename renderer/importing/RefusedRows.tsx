import { ScrollArea } from '@base-ui/react/scroll-area';
import { CircleAlert } from 'lucide-react';
import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';

interface RefusedRowsProps {
  readonly plan: ImportPlan;
  /** The rest was taken already. */
  readonly done?: boolean;
}

/** The rows that cannot be taken, each with its field and the reason. */
export function RefusedRows({ plan, done = false }: RefusedRowsProps) {
  const words = useWords().importing;
  if (plan.refusedCount === 0) return null;
  const more = plan.refusedCount - plan.refused.length;
  const others = done ? words.othersTaken : words.othersWillBe;
  return (
    <section className={styles.refused} aria-label={words.rowsWithErrors}>
      <div className={styles.refusedHead}>
        <h3>{words.rowsWithErrors}</h3>
        <span>{plan.format === 'jsonl' ? words.nothingTaken : others}</span>
      </div>
      {/* A long list scrolls: the keyboard reaches it too. */}
      <ScrollArea.Root className={styles.refusedPlace}>
        <ScrollArea.Viewport className={styles.refusedList}>
          <ul>
            {plan.refused.map(({ row, field, reason }) => (
              <li key={`${row} ${field} ${reason}`} className={styles.refusedRow}>
                <CircleAlert size={14} aria-hidden="true" />
                <div>
                  <p>
                    <strong>{words.row(row)}</strong> <code>{field}</code>
                  </p>
                  <p className={styles.reason}>{reason}</p>
                </div>
              </li>
            ))}
            {more > 0 && <li className={styles.more}>{words.moreRefused(more)}</li>}
          </ul>
        </ScrollArea.Viewport>
        <ScrollArea.Scrollbar className={styles.scrollbar}>
          <ScrollArea.Thumb className={styles.thumb} />
        </ScrollArea.Scrollbar>
      </ScrollArea.Root>
    </section>
  );
}
