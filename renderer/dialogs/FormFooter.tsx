import { Button } from '../components/Button.tsx';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './ActionDialog.module.css';
import { UnsentNote } from './UnsentNote.tsx';

interface FormFooterProps {
  readonly submit: string;
  /** Why it cannot be sent now. */
  readonly reason: string | undefined;
  /** It is being sent. */
  readonly busy: boolean | undefined;
  readonly unsent: string | undefined;
  readonly onClose: () => void;
}

/** The end of a form: what becomes of what was typed, and the ways out. */
export function FormFooter({ submit, reason, busy, unsent, onClose }: FormFooterProps) {
  const words = useWords().actions;
  return (
    <div className={styles.footer}>
      {unsent !== undefined && <UnsentNote place={unsent} onDiscard={onClose} />}
      <Button look="quiet" onClick={onClose}>
        {words.cancel}
      </Button>
      <Button
        look="primary"
        type="submit"
        reason={reason}
        aria-busy={busy}
        hint={
          <span className={styles.keys}>
            <Key name="Ctrl" />
            <Key name="Enter" />
          </span>
        }
      >
        {submit}
      </Button>
    </div>
  );
}
