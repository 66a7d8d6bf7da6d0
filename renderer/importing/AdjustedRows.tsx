import type { ImportPlan } from '../../shared/ipc/transferChannels.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';

/** The rows that are taken otherwise than they are written: nothing is mended behind a person's back. */
export function AdjustedRows({ plan }: { readonly plan: ImportPlan }) {
  const words = useWords().importing;
  if (plan.adjustedCount === 0) return null;
  const more = plan.adjustedCount - plan.adjusted.length;
  return (
    <details className={styles.section}>
      <summary className={styles.label}>{words.adjusted(plan.adjustedCount)}</summary>
      <ul className={styles.adjusted}>
        {plan.adjusted.map(({ row, field, reason }) => (
          <li key={`${row} ${field} ${reason}`}>
            <strong>{words.row(row)}</strong> <code>{field}</code>
            <p className={styles.reason}>{reason}</p>
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{words.moreAdjusted(more)}</li>}
      </ul>
    </details>
  );
}
