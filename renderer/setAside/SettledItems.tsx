import type { SettledSetAside } from '../../shared/ipc/setAsideList.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { formatAge } from '../../shared/wording/formatLength.ts';
import { useSelf } from '../desk/self.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { mineText } from './asideLines.ts';
import styles from './SetAside.module.css';

/** What became of the others in the last week; each leads to its case. */
export function SettledItems({ settled }: { readonly settled: ReadonlyArray<SettledSetAside> }) {
  const words = useWords();
  const { zone } = useDesk();
  const self = useSelf();
  const now = tick.now();
  return (
    <>
      <h2 className={styles.group}>
        <span>
          {words.aside.settled} <span className={styles.count}>{formatCount(words, settled.length)}</span>
        </span>
        <span className={styles.order}>{words.aside.lastWeek}</span>
      </h2>
      <ul aria-label={words.aside.settled}>
        {settled.map(({ id, case: number, mine, how, by, at }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.past}
              onClick={() => useScreen.getState().go({ kind: 'case', case: number })}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.what}>{mineText(words, mine, { zone, now, contact: null, self })}</span>
              <span className={styles.how}>
                {words.aside.settledBy(words.aside.how[how], by === self ? words.aside.yourself : by)}
              </span>
              <span className={styles.age}>{formatAge(words, now - at)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
