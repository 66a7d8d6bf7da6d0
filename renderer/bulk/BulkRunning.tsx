import { Dialog } from '@base-ui/react/dialog';
import { Square } from 'lucide-react';
import { useRef } from 'react';
import { useManyCases } from '../cases/manyCasesStore.ts';
import { Button } from '../components/Button.tsx';
import { joinClasses } from '../components/joinClasses.ts';
import { ProgressBar } from '../components/ProgressBar.tsx';
import dialog from '../dialogs/ActionDialog.module.css';
import { useWords } from '../language/languageStore.ts';
import styles from './BulkDialog.module.css';

/** Many cases being worked on: how far, and the way out. It shows once the work is longer than a moment. */
export function BulkRunning() {
  const words = useWords().bulk;
  const stop = useRef<HTMLButtonElement>(null);
  const progress = useManyCases((store) => store.progress);
  const stopping = useManyCases((store) => store.stopping);
  const doing = useManyCases((store) => store.doing);
  if (progress === null) return null;
  const { done, of } = progress;
  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Backdrop className={joinClasses(dialog.scrim, styles.over)} />
        <Dialog.Popup className={joinClasses(dialog.dialog, styles.over)} initialFocus={stop}>
          <div className={dialog.header}>
            <Dialog.Title className={dialog.title}>
              {doing === null ? words.undoing(of) : words.title[doing](of)}
            </Dialog.Title>
          </div>
          <div className={styles.running}>
            <p>{words.progress(done, of)}</p>
            <ProgressBar name={words.progress(done, of)} fraction={done / of} />
            <div className={dialog.footer}>
              <span className={styles.note}>{words.stopNote}</span>
              <Button
                ref={stop}
                icon={<Square size={14} aria-hidden="true" />}
                aria-busy={stopping}
                onClick={() => void useManyCases.getState().stop()}
              >
                {stopping ? words.stopping : words.stop}
              </Button>
            </div>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
