import { Check, CircleAlert } from 'lucide-react';
import { messages } from '../../shared/messages/messages.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { tick } from '../now/nowStore.ts';
import { problemText } from '../problemText.ts';
import { useDesk } from '../stores/startStore.ts';
import styles from './DraftScreen.module.css';
import type { SaveState } from './draftSaver.ts';
import type { DraftInHand } from './useDraft.ts';

const words = messages.drafting;

interface DraftHeaderProps {
  readonly draft: DraftInHand;
  readonly missing: number;
  readonly opening: boolean;
  readonly onOpen: () => void;
}

/** Whether the draft is kept, and what becomes of it. */
export function DraftHeader({ draft, missing, opening, onOpen }: DraftHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Saved state={draft.state} />
      <Button look="quiet" onClick={() => void draft.discard()}>
        {words.discard}
      </Button>
      <Button
        look={missing === 0 ? 'primary' : 'secondary'}
        aria-keyshortcuts="Control+Enter"
        aria-busy={opening}
        hint={<CommandKeys id="send" />}
        onClick={onOpen}
      >
        {opening ? words.opening : words.open}
        {missing > 0 && <span className={styles.toFix}> {words.openWith(missing)}</span>}
      </Button>
    </header>
  );
}

/** Only what failed is said aloud: a saving that worked is not news. */
function Saved({ state }: { readonly state: SaveState }) {
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
