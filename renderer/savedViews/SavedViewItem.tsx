import { Bookmark, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { formatCount } from '../../shared/wording/formatCount.ts';
import styles from '../components/Rail.module.css';
import { useWords } from '../language/languageStore.ts';
import { focusAfterSaved } from './focusAfterSaved.ts';
import { moveSaved, openSaved, removeSaved, type SavedView } from './savedViewList.ts';
import { useViewDrag } from './useViewDrag.ts';

interface SavedViewItemProps {
  readonly saved: SavedView;
  /** From 0; the first nine have keys. */
  readonly place: number;
  readonly isCurrent: boolean;
  /** Undefined until it is counted. */
  readonly count: number | undefined;
  readonly onRename: () => void;
}

/** So many have keys of their own: G, then 1 to 9. */
const KEYED = 9;

/** A saved view in the rail: Enter opens it, F2 renames it, Alt with the arrows moves it, as a drag does, Delete removes it. */
export function SavedViewItem({ saved, place, isCurrent, count, onRename }: SavedViewItemProps) {
  const catalogue = useWords();
  const words = catalogue.frame;
  const drag = useViewDrag(saved.name);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event, saved, onRename);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const shown = count === undefined ? '' : formatCount(catalogue, count);
  return (
    <li className={styles.saved} data-saved={saved.name} data-side={drag.side} draggable {...drag.on}>
      <button
        type="button"
        className={styles.view}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => openSaved(saved)}
        onKeyDown={onKeyDown}
      >
        <Bookmark aria-hidden="true" />
        <span className={styles.name}>{saved.name}</span> <span className={styles.count}>{shown}</span>
        <span className={styles.letter} aria-hidden="true">
          {place < KEYED ? place + 1 : ''}
        </span>
      </button>
      <button
        type="button"
        className={styles.remove}
        tabIndex={-1}
        aria-label={words.removeView(saved.name)}
        onClick={() => removeHere(saved)}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </li>
  );
}

function actionOf(
  { key, altKey }: KeyboardEvent,
  saved: SavedView,
  onRename: () => void,
): (() => void) | null {
  if (altKey && key === 'ArrowUp') return () => moveSaved(saved, -1);
  if (altKey && key === 'ArrowDown') return () => moveSaved(saved, 1);
  if (key === 'F2') return onRename;
  return key === 'Delete' ? () => removeHere(saved) : null;
}

/** The focus moves before its button is gone, or it would be nowhere. */
function removeHere(saved: SavedView): void {
  focusAfterSaved(saved.name)?.focus();
  removeSaved(saved);
}
