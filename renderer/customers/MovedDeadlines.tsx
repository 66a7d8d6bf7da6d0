import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Customers.module.css';

interface MovedDeadlinesProps {
  readonly moved: ReadonlyArray<MovedDeadline>;
  readonly zone: string;
}

/** The deadlines that a change would move, in the customer's time. */
export function MovedDeadlines({ moved, zone }: MovedDeadlinesProps) {
  const catalogue = useWords();
  const words = catalogue.customers;
  const names = { ...catalogue.format.clock, ...words.rules };
  const say = (t: Instant | null): string =>
    t === null ? words.noDue : formatWhen(catalogue, t, zone, tick.now());
  return (
    <section className={styles.moved} role="status">
      <p className={styles.strong}>{moved.length === 0 ? words.movesNone : words.moves(moved.length)}</p>
      <ul>
        {moved.map(({ case: number, title, severity, clock, before, after }) => (
          <li key={`${number} ${clock}`}>
            <SeverityGlyph severity={severity} size={16} named />
            <span className={styles.name}>
              {number} <bdi>{title}</bdi>
            </span>
            <span className={styles.soft}>{words.moved(names[clock], say(before), say(after))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
