import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { Button } from '../components/Button.tsx';
import { useStart } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { problemText } from '../problemText.ts';
import styles from './Recovery.module.css';

/** What stands instead of the screen when main did not answer the first call: why, and the way to ask again. */
export function StartFailed({ problem }: { readonly problem: DeskProblem }) {
  const words = useWords().recovery;
  const [trying, setTrying] = useState(false);
  const tryAgain = async (): Promise<void> => {
    setTrying(true);
    await useStart.getState().read();
    setTrying(false);
    if (useStart.getState().start === null) return;
    void useCounts.getState().read();
    void useQueue.getState().show('open');
  };
  return (
    <main className={styles.failed}>
      <CircleAlert size={28} strokeWidth={1.3} aria-hidden="true" />
      <h1>{words.failedTitle}</h1>
      <div role="alert">
        <p>{problemText(problem, { now: 0, ownZone: 'UTC' })}</p>
        <p>{words.failedText}</p>
      </div>
      <Button onClick={() => void tryAgain()} reason={trying ? words.trying : undefined}>
        {words.tryAgain}
      </Button>
    </main>
  );
}
