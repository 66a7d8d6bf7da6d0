import { useCallback } from 'react';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { AtRiskCase } from '../../../shared/review/atRisk.ts';
import { useMarks } from '../../cases/markStore.ts';
import { ClockWord } from '../../clocks/ClockCell.tsx';
import { Avatar } from '../../components/Avatar.tsx';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { editionOf, useDesk } from '../../desk/startStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { beginDrag, endDrag } from '../../marking/dragCases.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { useNowReading } from '../../now/nowStore.ts';
import styles from './CasesAtRisk.module.css';
import { likelyText, riskClock } from './riskClock.ts';

interface AtRiskRowProps {
  readonly one: AtRiskCase;
  /** The clock stands at this instant; null for now. */
  readonly asOf: Instant | null;
}

/** One case at risk: whose it is, what is left, how it is likely to end. */
export function AtRiskRow({ one, asOf }: AtRiskRowProps) {
  const catalogue = useWords();
  const start = useDesk();
  const { warningFraction } = editionOf(start, start.editionInForce);
  const read = useCallback(
    (now: Instant) => riskClock(one, asOf ?? now, warningFraction),
    [one, asOf, warningFraction],
  );
  const shown = useNowReading(read);
  const { clock } = one;
  const likely = likelyText(one);
  const marked = useMarks((store) => store.marked.has(clock.case));
  const open = () => useScreen.getState().go({ kind: 'case', case: clock.case });
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-case={clock.case}
        data-severity={clock.severity}
        data-loud={shown.loud}
        data-marked={marked}
        aria-keyshortcuts="A"
        draggable
        onDragStart={(event) => beginDrag(event, clock.case)}
        onDragEnd={endDrag}
        onClick={open}
      >
        <SeverityGlyph severity={clock.severity} size={16} named />
        <span className={styles.number}>{clock.case}</span>
        <span className={styles.title}>{clock.title}</span>
        <Avatar owner={clock.owner} />
        <span className={styles.value}>{shown.value}</span>
        <span className={styles.word}>
          <ClockWord word={shown.word} icon={shown.icon} />
        </span>
        <span className={styles.likely} data-late={one.late}>
          {likely}
        </span>
        {marked && <span className="visuallyHidden">{catalogue.reassigning.isMarked}</span>}
      </button>
    </li>
  );
}
