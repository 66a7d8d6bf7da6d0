import { useEffect, useState } from 'react';
import { useCounts } from '../cases/countsStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { Button } from '../components/Button.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import emptyStyles from './QueueEmpty.module.css';
import styles from './QueueLoading.module.css';

/** What is there sooner needs no word that it is coming (design §10). */
const SILENT_MS = 300;
const LINES = [62, 48, 55, 40, 58, 44];

/** The list before its first rows: nothing at first, then the shape of what comes, or why it does not come. */
export function QueueLoading({ failed }: { readonly failed: boolean }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (failed) return <Failed />;
  return late ? <Skeleton /> : null;
}

function Skeleton() {
  const catalogue = useWords();
  const words = catalogue.queue;
  const open = useCounts((store) => store.counts?.views.open ?? null);
  return (
    <div className={styles.loading} aria-busy="true">
      <p role="status">{open === null ? words.readingCases : words.readingCount(open)}</p>
      {LINES.map((width) => (
        <div key={width} className={styles.row} aria-hidden="true">
          <span className={styles.shape} />
          <span className={styles.line} style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}

function Failed() {
  const words = useWords().queue;
  const { zone } = useDesk();
  const problem = useQueue((store) => store.problem);
  return (
    <div className={emptyStyles.place} role="alert">
      <h2>{words.failed}</h2>
      {problem !== null && <p>{problemText(problem, { now: tick.now(), ownZone: zone })}</p>}
      <div className={emptyStyles.actions}>
        <Button onClick={() => void useQueue.getState().refresh()}>{words.tryAgain}</Button>
      </div>
    </div>
  );
}
