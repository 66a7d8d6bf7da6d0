import { type KeyboardEvent, useRef, useState } from 'react';
import type { BreachForecast, ForecastMark } from '../../../shared/review/breachForecast.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { formatWhen } from '../../../shared/wording/formatTime.ts';
import { spoken } from '../../language/languageStore.ts';
import { useScreen } from '../../navigation/screenStore.ts';
import { MarkShape } from '../chart/MarkShape.tsx';
import styles from './BreachForecast.module.css';
import { forecastColumns } from './forecastColumns.ts';

/** So many stand on each other; the rest is a number above them. */
const MOST_HIGH = 5;

interface ForecastMarksProps {
  readonly forecast: BreachForecast;
  readonly zone: string;
}

/** The marks: one stop for Tab, arrow keys go from one to the next in order, Enter opens its case. */
export function ForecastMarks({ forecast, zone }: ForecastMarksProps) {
  const plot = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const marks = [...(plot.current?.querySelectorAll('button') ?? [])];
    const next = Math.min(Math.max(stop + by, 0), marks.length - 1);
    setStop(next);
    marks[next]?.focus();
  };
  let place = 0;
  return (
    <ul ref={plot} className={styles.columns} onKeyDown={onKeyDown}>
      {forecastColumns(forecast).map(({ at, marks }) => (
        <li key={at} className={styles.column} style={{ left: `${at * 100}%` }}>
          {marks.slice(0, MOST_HIGH).map((mark) => {
            const mine = place;
            place += 1;
            return (
              <Mark
                key={`${mark.clock.case} ${mark.clock.clock}`}
                name={nameOf(mark, zone, forecast.from)}
                mark={mark}
                isStop={mine === stop}
                onFocus={() => setStop(mine)}
              />
            );
          })}
          {marks.length > MOST_HIGH && <span>+{formatCount(spoken(), marks.length - MOST_HIGH)}</span>}
        </li>
      ))}
    </ul>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: 1, ArrowRight: 1, ArrowDown: -1 };

interface MarkProps {
  readonly name: string;
  readonly mark: ForecastMark;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function Mark({ name, mark, isStop, onFocus }: MarkProps) {
  const { clock, late } = mark;
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => useScreen.getState().go({ kind: 'case', case: clock.case })}
    >
      <MarkShape severity={clock.severity} filled={late} />
    </button>
  );
}

function nameOf({ clock, late, because }: ForecastMark, zone: string, now: number): string {
  const catalogue = spoken();
  const words = catalogue.leadReview;
  const { severity } = clock;
  return words.markName(
    catalogue.queue.severityName(severity, catalogue.queue.severity[severity]),
    clock.case,
    clock.title,
    words.clock[clock.clock],
    formatWhen(spoken(), clock.due, zone, now),
    late && because !== null ? `${words.likelyLate}, ${words.because[because]}` : words.onTrack,
  );
}
