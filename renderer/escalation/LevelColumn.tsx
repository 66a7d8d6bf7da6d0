import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './Ladder.module.css';
import { technicalLevels } from './technicalLevels.ts';

/** The technical levels that the case has seen. */
export function LevelColumn({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords().escalation;
  const { zone } = useDesk();
  const levels = technicalLevels(detail.events);
  return (
    <section className={styles.column} aria-label={words.levels}>
      <h3 className={styles.heading}>{words.levels}</h3>
      <ol className={styles.levels}>
        <li>
          <h4 className={styles.name}>{words.levelHere}</h4>
          <p>{words.levelHereNote}</p>
        </li>
        {levels.map(({ id, level, reason, at, by }) => (
          <li key={id}>
            <h4 className={styles.name}>{level}</h4>
            <p>{words.levelAt(formatWhen(spoken(), at, zone, tick.now()), by)}</p>
            <p>{reason}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
