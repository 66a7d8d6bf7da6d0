import { AlertDialog } from '@base-ui/react/alert-dialog';
import { DatabaseBackup } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import dialogStyles from '../dialogs/ActionDialog.module.css';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { copyText } from '../toast/copyText.ts';
import { RecoveredTable } from './RecoveredTable.tsx';
import styles from './Recovery.module.css';

/** What had to be mended at this start, in main's own words; told once, before anything else. */
export function RecoveredDialog() {
  const catalogue = useWords();
  const words = catalogue.recovery;
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
                {recoveredTitle(catalogue, recovered)}
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
                <Button onClick={() => void copyText(recovered, words.copied)}>{words.copyReport}</Button>
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

/** Gives what was mended a title: cases before settings, when it was both. */
export function recoveredTitle({ store, recovery }: Catalogue, report: string): string {
  return [store.damaged, store.missing, store.emptied].some((found) => report.includes(found))
    ? recovery.casesTitle
    : recovery.settingsTitle;
}
