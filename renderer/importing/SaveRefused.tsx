import { Download } from 'lucide-react';
import { Button } from '../components/Button.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './ImportDialog.module.css';
import { useImport } from './importStore.ts';

/** Writes the refused rows with their reasons to a file, to be mended and imported again. */
export function SaveRefused({ count }: { readonly count: number }) {
  const words = useWords().importing;
  const savedTo = useImport((store) => store.savedTo);
  const saveRefused = useImport((store) => store.saveRefused);
  if (count === 0) return null;
  return (
    <>
      <span className={styles.saved} role="status" title={savedTo ?? undefined}>
        {savedTo === null ? '' : words.saved(savedTo)}
      </span>
      <Button icon={<Download aria-hidden="true" />} onClick={() => void saveRefused()}>
        {words.saveRows(count)}
      </Button>
    </>
  );
}
