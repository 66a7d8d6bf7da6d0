import { messages } from '../../shared/messages/messages.ts';
import { Key } from '../components/Key.tsx';
import { type Screen, useScreen } from '../navigation/screenStore.ts';
import styles from './StatusBar.module.css';

const words = messages.frame;

interface Hint {
  readonly keys: ReadonlyArray<string>;
  readonly name: string;
}

const MOVE: Hint = { keys: ['J', 'K'], name: words.move };
const OPEN: Hint = { keys: ['Enter'], name: words.open };
const GO: Hint = { keys: ['G'], name: words.goToView };
const BACK: Hint = { keys: ['Escape'], name: words.back };
const SHORTCUTS: Hint = { keys: ['?'], name: words.shortcuts };
const NEXT_FIELD: Hint = { keys: ['Tab'], name: words.nextField };
const SPLIT: Hint = { keys: ['Alt', 'S'], name: words.split };
const OPEN_CASE: Hint = { keys: ['Ctrl', 'Enter'], name: words.openCase };

/** The keys that matter on the screen that is shown. */
export function KeyHints({ compact }: { readonly compact: boolean }) {
  const kind = useScreen((store) => store.screen.kind);
  return (
    <span className={styles.hints} aria-hidden="true">
      {HINTS[kind][compact ? 'compact' : 'wide'].map(({ keys, name }) => (
        <span key={name}>
          {keys.map((key) => (
            <Key key={key} name={key} />
          ))}{' '}
          {name}
        </span>
      ))}
    </span>
  );
}

interface Hints {
  readonly wide: ReadonlyArray<Hint>;
  readonly compact: ReadonlyArray<Hint>;
}

const LIST: Hints = { wide: [MOVE, OPEN, GO, SHORTCUTS], compact: [OPEN, BACK, SHORTCUTS] };

const HINTS: Readonly<Record<Screen['kind'], Hints>> = {
  queue: { ...LIST, compact: [{ keys: ['Space'], name: words.peek }, OPEN, SHORTCUTS] },
  case: { wide: [MOVE, BACK, GO, SHORTCUTS], compact: [BACK, SHORTCUTS] },
  drafts: LIST,
  draft: { wide: [NEXT_FIELD, SPLIT, OPEN_CASE, BACK], compact: [OPEN_CASE, BACK] },
  organizations: LIST,
  review: { wide: [MOVE, OPEN, GO, SHORTCUTS], compact: [OPEN, BACK, SHORTCUTS] },
  organization: { wide: [BACK, GO, SHORTCUTS], compact: [BACK, SHORTCUTS] },
};
