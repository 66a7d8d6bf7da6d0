import { messages } from '../../shared/messages/messages.ts';
import { Key } from '../components/Key.tsx';
import { type Screen, useScreen } from '../stores/screenStore.ts';
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
      {hintsFor(kind, compact).map(({ keys, name }) => (
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

function hintsFor(kind: Screen['kind'], compact: boolean): ReadonlyArray<Hint> {
  if (kind === 'draft') return compact ? [OPEN_CASE, BACK] : [NEXT_FIELD, SPLIT, OPEN_CASE, BACK];
  if (kind === 'case') return compact ? [BACK, SHORTCUTS] : [MOVE, BACK, GO, SHORTCUTS];
  if (compact) return [{ keys: ['Space'], name: words.peek }, OPEN, SHORTCUTS];
  return [MOVE, OPEN, GO, SHORTCUTS];
}
