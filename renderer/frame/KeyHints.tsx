import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { useMarks } from '../cases/markStore.ts';
import { Key } from '../components/Key.tsx';
import { useWords } from '../language/languageStore.ts';
import { type Screen, useScreen } from '../navigation/screenStore.ts';
import styles from './StatusBar.module.css';

interface Hint {
  readonly keys: ReadonlyArray<string>;
  /** Which of the words of the frame says what the keys do. */
  readonly does: keyof Pick<
    Catalogue['frame'],
    | 'mark'
    | 'markTo'
    | 'unmark'
    | 'move'
    | 'open'
    | 'peek'
    | 'goToView'
    | 'back'
    | 'shortcuts'
    | 'nextField'
    | 'split'
    | 'openCase'
    | 'doAnyway'
    | 'letBe'
  >;
}

const MOVE: Hint = { keys: ['J', 'K'], does: 'move' };
const OPEN: Hint = { keys: ['Enter'], does: 'open' };
const PEEK: Hint = { keys: ['Space'], does: 'peek' };
const GO: Hint = { keys: ['G'], does: 'goToView' };
const BACK: Hint = { keys: ['Escape'], does: 'back' };
const SHORTCUTS: Hint = { keys: ['?'], does: 'shortcuts' };
const NEXT_FIELD: Hint = { keys: ['Tab'], does: 'nextField' };
const SPLIT: Hint = { keys: ['Alt', 'S'], does: 'split' };
const OPEN_CASE: Hint = { keys: ['Ctrl', 'Enter'], does: 'openCase' };

const ANYWAY: Hint = { keys: ['D'], does: 'doAnyway' };
const LET_BE: Hint = { keys: ['L'], does: 'letBe' };

const MARK: Hint = { keys: ['X'], does: 'mark' };
const MARK_TO: Hint = { keys: ['Shift', 'ArrowDown'], does: 'markTo' };
const UNMARK: Hint = { keys: ['Escape'], does: 'unmark' };

/** While cases are marked. */
const MARKED: Hints = { wide: [MARK, MARK_TO, UNMARK], compact: [MARK, UNMARK] };

interface Hints {
  readonly wide: ReadonlyArray<Hint>;
  readonly compact: ReadonlyArray<Hint>;
}

const LIST: Hints = { wide: [MOVE, OPEN, GO, SHORTCUTS], compact: [OPEN, BACK, SHORTCUTS] };

const HINTS: Readonly<Record<Screen['kind'], Hints>> = {
  queue: { ...LIST, compact: [PEEK, OPEN, SHORTCUTS] },
  case: { wide: [MOVE, BACK, GO, SHORTCUTS], compact: [BACK, SHORTCUTS] },
  drafts: LIST,
  draft: { wide: [NEXT_FIELD, SPLIT, OPEN_CASE, BACK], compact: [OPEN_CASE, BACK] },
  organizations: LIST,
  review: LIST,
  'set-aside': { wide: [MOVE, ANYWAY, LET_BE, SHORTCUTS], compact: [ANYWAY, LET_BE, BACK] },
  organization: { wide: [BACK, GO, SHORTCUTS], compact: [BACK, SHORTCUTS] },
};

/** The keys that matter on the screen that is shown. */
export function KeyHints({ compact }: { readonly compact: boolean }) {
  const words = useWords().frame;
  const kind = useScreen((store) => store.screen.kind);
  const someMarked = useMarks(({ marked }) => marked.size > 0);
  const hints = someMarked && kind === 'queue' ? MARKED : HINTS[kind];
  return (
    <span className={styles.hints} aria-hidden="true">
      {hints[compact ? 'compact' : 'wide'].map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <Key key={key} name={key} />
          ))}{' '}
          {words[does]}
        </span>
      ))}
    </span>
  );
}
