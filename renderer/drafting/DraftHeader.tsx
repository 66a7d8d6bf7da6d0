import { Check, ChevronLeft, ChevronRight, CircleAlert } from 'lucide-react';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import styles from './DraftScreen.module.css';
import type { SaveState } from './keeping/draftSaver.ts';
import type { DraftInHand } from './keeping/useDraft.ts';
import { useDrafts } from './keeping/useDrafts.ts';

interface DraftHeaderProps {
  readonly draft: DraftInHand;
  readonly missing: number;
  readonly opening: boolean;
  readonly onOpen: () => void;
  readonly onTemplate: () => void;
}

/** Which draft it is, whether it is kept, and what becomes of it. */
export function DraftHeader({ draft, missing, opening, onOpen, onTemplate }: DraftHeaderProps) {
  const catalogue = useWords();
  const words = catalogue.drafting;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Siblings id={draft.savedAs} />
      <Saved state={draft.state} />
      <Button look="quiet" onClick={() => void draft.discard()}>
        {words.discard}
      </Button>
      <Button onClick={onTemplate}>{catalogue.draftFiles.saveTemplate}</Button>
      <Button
        look={missing === 0 ? 'primary' : 'secondary'}
        className={missing === 0 ? undefined : styles.notYet}
        aria-keyshortcuts="Control+Enter"
        aria-busy={opening}
        hint={<CommandKeys id="send" />}
        onClick={onOpen}
      >
        {opening ? words.opening : words.open}
        {missing > 0 && <span className={styles.toFix}>, {words.openWith(missing)}</span>}
      </Button>
    </header>
  );
}

/** "1 of 2", the newest first, and the way to the others. */
function Siblings({ id }: { readonly id: string | undefined }) {
  const words = useWords().drafting;
  const drafts = useDrafts();
  const go = useScreen((store) => store.go);
  const byStart = [...(drafts ?? [])].sort((a, b) => b.startedAt - a.startedAt);
  const at = byStart.findIndex((draft) => draft.id === id);
  if (at === -1 || byStart.length < 2) return null;
  const to = (index: number) => {
    const other = byStart[(index + byStart.length) % byStart.length];
    if (other !== undefined) go({ kind: 'draft', draft: other.id });
  };
  return (
    <span className={styles.siblings}>
      <span>{words.place(at + 1, byStart.length)}</span>
      <IconButton
        framed={false}
        label={words.previous}
        icon={<ChevronLeft size={14} aria-hidden="true" />}
        onClick={() => to(at - 1)}
      />
      <IconButton
        framed={false}
        label={words.next}
        icon={<ChevronRight size={14} aria-hidden="true" />}
        onClick={() => to(at + 1)}
      />
    </span>
  );
}

/** Only what failed is said aloud: a saving that worked is not news. */
function Saved({ state }: { readonly state: SaveState }) {
  const words = useWords().drafting;
  const { zone } = useDesk();
  if (state.kind === 'failed') {
    return (
      <span className={styles.notSaved} role="alert">
        <CircleAlert size={14} aria-hidden="true" />
        {words.notSaved(problemText(state.problem, { now: tick.now(), ownZone: zone }))}
      </span>
    );
  }
  const text = {
    untouched: words.newYet,
    saving: words.saving,
    saved: state.kind === 'saved' ? words.savedAt(formatClockTime(state.at, zone, true)) : '',
  };
  return (
    <span className={styles.saved}>
      {state.kind === 'saved' && <Check size={14} aria-hidden="true" />}
      {text[state.kind]}
    </span>
  );
}
