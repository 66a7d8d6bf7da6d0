import { DAY } from '../../shared/calendar/instant/instant.ts';
import type { MarkedLook } from '../../shared/ipc/bulkChannels.ts';
import { formatLeft } from '../../shared/wording/formatLength.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { tick, useNowText } from '../now/nowStore.ts';
import panel from '../panel/DetailsPanel.module.css';
import styles from './MarkedPanel.module.css';

/** The deadline among the marked cases that comes next. */
export function NextAmong({ look: { next } }: { readonly look: MarkedLook }) {
  const catalogue = useWords();
  const words = catalogue.bulk;
  const { zone } = useDesk();
  const left = useNowText((now) =>
    next === null || next.due < now ? '' : formatLeft(catalogue, next.due - now, DAY),
  );
  if (next === null) return null;
  const when = formatWhen(catalogue, next.due, zone, tick.now());
  return (
    <section className={panel.section} aria-label={words.nextDue}>
      <h3 className={panel.sectionTitle}>
        <span>{words.nextDue}</span>
      </h3>
      <p className={styles.next}>
        <span className={styles.left}>{left}</span>
        {words.nextDueOf(next.case, catalogue.format.clock[next.clock], when)}
      </p>
    </section>
  );
}
