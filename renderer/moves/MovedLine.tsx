import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { isSameZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatTimeElsewhere, formatWhen } from '../../shared/wording/formatTime.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './MovesDialog.module.css';

/** A deadline that moved: its case, which of its clocks, and both times, here and at the customer's. */
export function MovedLine({ moved }: { readonly moved: MovedDeadline }) {
  const words = useWords();
  const { case: number, title, severity, clock, zone, before, after } = moved;
  const name = { ...words.format.clock, ...words.customers.rules }[clock];
  return (
    <tr>
      <td>
        <button
          type="button"
          className={styles.case}
          aria-label={words.moves.openCase(number, name)}
          onClick={() => useScreen.getState().go({ kind: 'case', case: number })}
        >
          <SeverityGlyph severity={severity} named />
          <span>{number}</span>
          <bdi className={styles.title}>{title}</bdi>
        </button>
      </td>
      <td>{name}</td>
      <td className={styles.soft}>
        <Time t={before} zone={zone} />
      </td>
      <td>
        <Time t={after} zone={zone} />
      </td>
    </tr>
  );
}

function Time({ t, zone }: { readonly t: Instant | null; readonly zone: string }) {
  const words = useWords();
  const { zone: ownZone } = useDesk();
  if (t === null) return words.moves.noDue;
  return (
    <>
      {formatWhen(words, t, ownZone, tick.now(), t % 60_000 !== 0)}
      {!isSameZone(zone, ownZone) && (
        <span className={styles.second}>
          {words.moves.inCity(formatTimeElsewhere(words, t, zone, ownZone), cityOf(zone))}
        </span>
      )}
    </>
  );
}
