import type { QueueView } from '../../shared/queue/queueView.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useCounts } from '../cases/countsStore.ts';
import { goToView, useCurrentView } from '../cases/goToView.ts';
import { Tooltip } from '../components/Tooltip.tsx';
import { viewLetter } from '../keyboard/keymap.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './Rail.module.css';
import { VIEW_ICONS } from './viewIcons.ts';

/** Views whose count is shown also where the rail has no room for words. */
const BADGED: ReadonlySet<QueueView> = new Set(['breaching-soon', 'breached']);
/** A count of what is over says nothing about what to do. */
const UNCOUNTED: ReadonlySet<QueueView> = new Set(['closed']);

/** One view of the rail: icon, name, count and the letter after G. */
export function ViewItem({ view, narrow }: { readonly view: QueueView; readonly narrow: boolean }) {
  const words = useWords();
  const name = words.frame.view[view];
  const count = useCounts((store) => store.counts?.views[view] ?? null);
  const isCurrent = useCurrentView() === view;
  const Icon = VIEW_ICONS[view];
  const letter = viewLetter(view);
  const counted = UNCOUNTED.has(view) ? null : count;
  const shown = counted === null ? '' : formatCount(words, counted);
  const item = (
    <button
      type="button"
      className={styles.view}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={narrow ? words.frame.viewNamed(name, counted) : undefined}
      onClick={() => goToView(view)}
    >
      <Icon aria-hidden="true" />
      {narrow ? (
        BADGED.has(view) && count !== null && count > 0 && <span className={styles.badge}>{shown}</span>
      ) : (
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>{shown}</span>
          <span className={styles.letter} aria-hidden="true">
            {letter}
          </span>
        </>
      )}
    </button>
  );
  return narrow ? <Tooltip text={shown === '' ? name : `${name}  ${shown}`}>{item}</Tooltip> : item;
}
