import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Customers.module.css';

/** A day of a country may move thousands; the first ones show what it does. */
const SHOWN = 50;

/** The deadlines that a change would move, each in the time of its customer. */
export function MovedDeadlines({ moved }: { readonly moved: ReadonlyArray<MovedDeadline> }) {
  const catalogue = useWords();
  const words = catalogue.customers;
  const names = { ...catalogue.format.clock, ...words.rules };
  const say = (t: Instant | null, zone: string): string =>
    t === null ? words.noDue : formatWhen(catalogue, t, zone, tick.now());
  return (
    <section className={styles.moved} role="status">
      <p className={styles.strong}>{moved.length === 0 ? words.movesNone : words.moves(moved.length)}</p>
      <ul>
        {moved.slice(0, SHOWN).map(({ case: number, title, severity, zone, clock, before, after }) => (
          <li key={`${number} ${clock}`}>
            <SeverityGlyph severity={severity} size={16} named />
            <span className={styles.name}>
              {number} <bdi>{title}</bdi>
            </span>
            <span className={styles.soft}>
              {words.moved(names[clock], say(before, zone), say(after, zone))}
            </span>
          </li>
        ))}
      </ul>
      {moved.length > SHOWN && <p className={styles.soft}>{words.movesMore(moved.length - SHOWN)}</p>}
    </section>
  );
}
