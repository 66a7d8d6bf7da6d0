import { Button } from '../components/Button.tsx';
import { useWords } from '../language/languageStore.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import styles from './ActionDialog.module.css';

interface UnsentNoteProps {
  readonly place: string;
  readonly onDiscard?: () => void;
}

/** Says that what was typed is kept, and throws it away when that is wanted. */
export function UnsentNote({ place, onDiscard }: UnsentNoteProps) {
  const words = useWords().actions;
  const isTyped = useUnsent(({ byPlace }) => byPlace.has(place));
  const isKept = useUnsent(({ kept }) => kept.has(place));
  if (!isTyped) return null;
  const discard = () => {
    useUnsent.getState().forget(place);
    onDiscard?.();
  };
  return (
    <span className={styles.unsent}>
      <span>{isKept ? words.textKept : ''}</span>
      <Button look="quiet" onClick={discard}>
        {words.discardText}
      </Button>
    </span>
  );
}
