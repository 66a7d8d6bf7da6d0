import { CalendarClock, ShieldCheck } from 'lucide-react';
import { type OpeningProgress, openingShare } from '../../shared/ipc/pushes.ts';
import { formatPercent } from '../../shared/wording/formatCount.ts';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Recovery.module.css';

/** What stands instead of the screen while a start checks the case file, or lays all deadlines out by other rules. */
export function Opening({ progress }: { readonly progress: OpeningProgress }) {
  const catalogue = useWords();
  const { checking, layingRules } = catalogue;
  const { work, done, of } = progress;
  const isCheck = work === 'checking';
  const fraction = openingShare(progress);
  const title = isCheck ? checking.title : layingRules.layingOut;
  const Sign = isCheck ? ShieldCheck : CalendarClock;
  return (
    <main className={styles.failed}>
      <Sign size={28} strokeWidth={1.3} aria-hidden="true" />
      <h1>{title}</h1>
      <p>{isCheck ? checking.text : layingRules.layingOutText}</p>
      <div className={styles.progress}>
        <ProgressBar name={title} fraction={fraction} />
        <p className={styles.counted}>
          <span>{isCheck ? checking.counted(done, of) : layingRules.laidOut(done, of)}</span>
          {fraction !== null && <span>{formatPercent(catalogue, fraction)}</span>}
        </p>
      </div>
    </main>
  );
}
