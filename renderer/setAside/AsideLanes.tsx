import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';
import { momentText } from '../../shared/wording/wireText.ts';
import { useWords } from '../language/languageStore.ts';
import type { AsideView } from './asideLines.ts';
import styles from './SetAside.module.css';

interface AsideLanesProps {
  readonly shown: OpenSetAside;
  readonly view: AsideView;
}

/** When both were done, to scale: the columns below say the same in words. */
export function AsideLanes({ shown, view }: AsideLanesProps) {
  const words = useWords();
  const { doneAt, at: backAt, by, theirs } = shown;
  const instants = [doneAt, backAt, ...theirs.map(({ at }) => at)];
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  const placeOf = (t: Instant): string => `${to === from ? 50 : 4 + (92 * (t - from)) / (to - from)}%`;
  const time = (t: Instant): string => momentText(words, t, view);
  const last = theirs.at(-1);
  return (
    <div className={styles.lanes} aria-hidden="true">
      <span className={styles.lane}>{by === view.self ? words.aside.you : by}</span>
      <div className={styles.track} data-apart="true">
        <span className={styles.mark} data-kind="mine" style={{ left: placeOf(doneAt) }}>
          <small>{time(doneAt)}</small>
        </span>
        <span className={styles.mark} data-kind="back" style={{ left: placeOf(backAt) }}>
          <small>{words.aside.back(time(backAt))}</small>
        </span>
      </div>
      <span className={styles.lane}>{words.aside.theTeam}</span>
      <div className={styles.track}>
        {[...theirs.entries()].map(([place, event]) => (
          <span
            key={place}
            className={styles.mark}
            data-kind={event === last ? 'last' : 'other'}
            style={{ left: placeOf(event.at) }}
          >
            {event === last && <small>{time(event.at)}</small>}
          </span>
        ))}
      </div>
    </div>
  );
}
