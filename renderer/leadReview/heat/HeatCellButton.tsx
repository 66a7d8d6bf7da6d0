import type { CSSProperties } from 'react';
import type { Severity } from '../../../shared/policy/severity.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import type { HeatCell } from '../../../shared/review/queueHeat.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { useQueue } from '../../cases/queueStore.ts';
import { useSettings } from '../../desk/settingsStore.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import styles from './QueueHeat.module.css';

interface HeatCellButtonProps {
  readonly cell: HeatCell;
  readonly severity: Severity;
  /** The fullest cell of the severity. */
  readonly most: number;
  readonly answer: ReviewAnswer;
  readonly at: readonly [row: number, column: number];
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** One cell of the heat: how many cases, the more the stronger; hatched what is over. */
export function HeatCellButton(props: HeatCellButtonProps) {
  const catalogue = useWords();
  const words = catalogue.leadReview;
  const { cell, severity, most, answer, at, isStop, onFocus } = props;
  const { place, cases, means } = cell;
  const all = cases + means;
  const name = catalogue.queue.severityName(severity, catalogue.queue.severity[severity]);
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={at.join(' ')}
      data-empty={all === 0}
      data-over={place === 'over' && all > 0}
      style={{ '--heat': heatOf(all, most) } as CSSProperties}
      tabIndex={isStop ? 0 : -1}
      aria-label={words.cellName(name, words.band[place], cases, means)}
      onFocus={onFocus}
      onClick={() => openCell(cell, severity, answer)}
    >
      <span>
        {means > 0 && cases === 0 ? '' : formatCount(spoken(), cases)}
        {means > 0 && <small> {words.plusMean(means)}</small>}
      </span>
    </button>
  );
}

/** From 14 to 46 % of the hue. */
function heatOf(count: number, most: number): string {
  return count === 0 ? '0%' : `${Math.round(14 + (32 * count) / Math.max(most, 1))}%`;
}

/** Opens the cases of a cell of the queue heat as a filtered view; Esc comes back. The view is of now. */
function openCell({ place }: Pick<HeatCell, 'place'>, severity: Severity, answer: ReviewAnswer): void {
  const { go, showFilter } = useScreen.getState();
  go({ kind: 'queue', from: { kind: 'review' } });
  showFilter(true);
  void useQueue.getState().show('open', { severities: [severity], band: place, ...scopeFilter(answer) });
}

/** The scope of a review as a filter of the queue. */
function scopeFilter({ team, customer }: Pick<ReviewAnswer, 'team' | 'customer'>): QueueFilter {
  const { teams } = useSettings.getState().settings.lead;
  const analysts = teams.find(({ name }) => name === team)?.analysts;
  return {
    ...(customer === null ? {} : { customer }),
    ...(analysts === undefined ? {} : { team: analysts }),
  };
}
