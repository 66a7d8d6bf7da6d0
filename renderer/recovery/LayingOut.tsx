import { CalendarClock } from 'lucide-react';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import { formatPercent } from '../../shared/wording/formatCount.ts';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Recovery.module.css';

/** What stands instead of the screen while a start lays all deadlines out by other rules. */
export function LayingOut({ progress }: { readonly progress: Pushes['layingOut.progress'] }) {
  const catalogue = useWords();
  const words = catalogue.layingRules;
  const { done, of } = progress;
  const fraction = of === 0 ? 1 : done / of;
  return (
    <main className={styles.failed}>
      <CalendarClock size={28} strokeWidth={1.3} aria-hidden="true" />
      <h1>{words.layingOut}</h1>
      <p>{words.layingOutText}</p>
      <div className={styles.progress}>
        <ProgressBar name={words.layingOut} fraction={fraction} />
        <p className={styles.counted}>
          <span>{words.laidOut(done, of)}</span>
          <span>{formatPercent(catalogue, fraction)}</span>
        </p>
      </div>
    </main>
  );
}
