import { ChartNoAxesColumn } from 'lucide-react';
import { Tooltip } from '../components/Tooltip.tsx';
import { keysOf } from '../keyboard/keymap.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './Rail.module.css';

/** The way to the lead review, apart from the views of cases. */
export function ReviewItem({ narrow }: { readonly narrow: boolean }) {
  const name = useWords().leadReview.title;
  const { screen, go } = useScreen();
  const isCurrent = screen.kind === 'review';
  const item = (
    <button
      type="button"
      className={styles.view}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={narrow ? name : undefined}
      onClick={() => go({ kind: 'review' })}
    >
      <ChartNoAxesColumn aria-hidden="true" />
      {!narrow && (
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.letter} aria-hidden="true">
            {keysOf('review')[1]}
          </span>
        </>
      )}
    </button>
  );
  return narrow ? <Tooltip text={name}>{item}</Tooltip> : item;
}
