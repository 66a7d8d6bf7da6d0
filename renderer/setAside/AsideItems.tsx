import type { RefObject } from 'react';
import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { momentText } from '../../shared/wording/wireText.ts';
import { Avatar } from '../components/Avatar.tsx';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useSelf } from '../desk/self.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { asideLine, mineText } from './asideLines.ts';
import styles from './SetAside.module.css';
import { useSetAsideSelection } from './setAsideSelection.ts';

interface AsideItemsProps {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly open: ReadonlyArray<OpenSetAside>;
  readonly shown: OpenSetAside | null;
}

/** What waits for a person, the oldest first. */
export function AsideItems({ list, open, shown }: AsideItemsProps) {
  const words = useWords();
  return (
    <>
      <h2 className={styles.group}>
        <span>
          {words.aside.toDecide} <span className={styles.count}>{formatCount(words, open.length)}</span>
        </span>
        <span className={styles.order}>{words.aside.oldestFirst}</span>
      </h2>
      <ul ref={list} aria-label={words.aside.toDecide}>
        {open.map((one, place) => (
          <Item key={one.id} one={one} place={place} isShown={one === shown} />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly one: OpenSetAside;
  readonly place: number;
  readonly isShown: boolean;
}

function Item({ one, place, isShown }: ItemProps) {
  const words = useWords();
  const { zone } = useDesk();
  const self = useSelf();
  const now = tick.now();
  const view = { zone, now, contact: null, self };
  const last = one.theirs.at(-1);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={isShown}
        tabIndex={isShown ? 0 : -1}
        onClick={() => useSetAsideSelection.getState().choose(one.id, place)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          useScreen.getState().go({ kind: 'case', case: one.row.case });
        }}
      >
        <SeverityGlyph severity={one.row.severity} size={18} named />
        <span className={styles.lines}>
          <span className={styles.first}>
            <span className={styles.number}>{one.row.case}</span> <bdi>{one.row.title}</bdi>
          </span>
          <span className={styles.line}>{mineText(words, one.mine[0], view)}</span>
          <small className={styles.line}>{last === undefined ? '' : asideLine(words, last, view).text}</small>
        </span>
        <span className={styles.when}>
          {momentText(words, one.doneAt, view)}
          {one.by !== self && <Avatar owner={one.by} />}
        </span>
      </button>
    </li>
  );
}
