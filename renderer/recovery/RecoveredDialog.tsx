import { AlertDialog } from '@base-ui/react/alert-dialog';
import { DatabaseBackup } from 'lucide-react';
import { useRef, useState } from 'react';
import { ask } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import dialogStyles from '../dialogs/ActionDialog.module.css';
import { spoken, useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { RecoveredTable } from './RecoveredTable.tsx';
import styles from './Recovery.module.css';
import { recoveredTitle } from './recoveredReport.ts';

/** What had to be mended at this start, in main's own words; told once, before anything else. */
export function RecoveredDialog() {
  const words = useWords().recovery;
  const { recovered, recoveredCases } = useDesk();
  const [read, setRead] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  if (recovered === null || read) return null;
  const suspect = recoveredCases?.toCheck[0];
  const check = (number: string): void => {
    setRead(true);
    useScreen.getState().go({ kind: 'case', case: number });
  };
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && setRead(true)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={dialogStyles.scrim} />
        <AlertDialog.Popup className={dialogStyles.dialog} initialFocus={first}>
          <div className={styles.recovered}>
            <span className={styles.sign}>
              <DatabaseBackup aria-hidden="true" />
            </span>
            <div className={styles.body}>
              <AlertDialog.Title className={dialogStyles.title}>
                {recoveredTitle(recovered)}
              </AlertDialog.Title>
              <AlertDialog.Description className={styles.text}>{recovered}</AlertDialog.Description>
              {recoveredCases !== null && <RecoveredTable cases={recoveredCases} />}
              <div className={styles.actions}>
                {suspect !== undefined && (
                  <Button
                    ref={first}
                    look="primary"
                    hint={<Key name="Enter" />}
                    aria-keyshortcuts="Enter"
                    onClick={() => check(suspect)}
                  >
                    {words.check(suspect)}
                  </Button>
                )}
                <Button onClick={() => void copyReport(recovered)}>{words.copyReport}</Button>
                <Button
                  ref={suspect === undefined ? first : undefined}
                  look={suspect === undefined ? 'primary' : 'quiet'}
                  hint={<Key name="Escape" />}
                  aria-keyshortcuts="Escape"
                  onClick={() => setRead(true)}
                >
                  {words.continue}
                </Button>
              </div>
            </div>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

async function copyReport(report: string): Promise<void> {
  const words = spoken().recovery;
  const answer = await ask('clipboard.write', { text: report });
  if (answer.ok) useToast.getState().say(words.copied);
  else warnOf(answer.error);
}
