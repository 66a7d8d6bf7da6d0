import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { Button } from '../components/Button.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import styles from './ImportDialog.module.css';
import { useImport } from './importStore.ts';

/** A file that could not be read or taken, and why. */
export function ImportFailed({ name, problem }: { readonly name: string; readonly problem: DeskProblem }) {
  const words = useWords().importing;
  const { zone } = useDesk();
  const { choose, close } = useImport.getState();
  return (
    <>
      <div className={styles.section} role="alert">
        <p className={styles.count}>
          <strong>{words.failedName(name)}</strong>
        </p>
        <p className={styles.reason}>{problemText(problem, { now: tick.now(), ownZone: zone })}</p>
      </div>
      <div className={styles.footer}>
        <Button look="quiet" onClick={close}>
          {words.close}
        </Button>
        <Button look="primary" data-first onClick={() => void choose()}>
          {words.tryAgain}
        </Button>
      </div>
    </>
  );
}
