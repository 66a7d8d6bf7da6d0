import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { QueueHeat as Heat, HeatRow } from '../../../shared/review/queueHeat.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { Key } from '../../components/Key.tsx';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { isFocusIdle } from '../../navigation/idleFocus.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { sheetOf } from '../chart/sheetOf.ts';
import { useReview } from '../reviewStore.ts';
import { HeatCellButton } from './HeatCellButton.tsx';
import { heatMove } from './heatMove.ts';
import styles from './QueueHeat.module.css';

/** Open cases by severity and time to the next deadline; arrow keys walk the cells, Enter opens one as a view. */
export function QueueHeat({ answer }: { readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
  const { heat } = answer.review;
  return (
    <ChartFrame
      title={words.heat}
      about={words.heatAbout}
      sheet={sheetOf(answer.review, 'heat')}
      beside={
        <span className={styles.hint} aria-hidden="true">
          <Key name="Enter" /> {words.opensCell}
        </span>
      }
    >
      {heat.all === 0 ? (
        <div className={styles.nothing}>
          <h3>{words.noOpen}</h3>
          <p>{words.noOpenText}</p>
        </div>
      ) : (
        <HeatGrid heat={heat} answer={answer} />
      )}
    </ChartFrame>
  );
}

function HeatGrid({ heat, answer }: { readonly heat: Heat; readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
  const grid = useRef<HTMLTableElement>(null);
  const cellAt = (row: number, column: number) =>
    grid.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${column}"]`);
  // Arrow keys walk the cells at once; what else has the focus keeps it.
  useEffect(() => {
    const [row, column] = useReview.getState().heatCell;
    const cell = grid.current?.querySelector<HTMLButtonElement>(`[data-cell="${row} ${column}"]`);
    if (isFocusIdle()) cell?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = heatMove(event.key, useReview.getState().heatCell, heat.rows.length, heat.columns.length);
    if (next === null) return;
    event.preventDefault();
    cellAt(...next)?.focus();
  };
  return (
    <table ref={grid} className={styles.grid} aria-label={words.heat} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <td />
          {heat.columns.map(({ place }) => (
            <th key={place} scope="col" data-place={place}>
              {words.band[place]}
            </th>
          ))}
          <th scope="col" className={styles.sum}>
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {heat.rows.map((row, at) => (
          <SeverityRow key={row.severity} row={row} at={at} answer={answer} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.allSeverities}</th>
          {heat.columns.map(({ place, all }) => (
            <td key={place} data-place={place}>
              {formatCount(spoken(), all)}
            </td>
          ))}
          <td className={styles.sum}>
            <strong>{formatCount(spoken(), heat.all)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface SeverityRowProps {
  readonly row: HeatRow;
  readonly at: number;
  readonly answer: ReviewAnswer;
}

function SeverityRow({ row, at, answer }: SeverityRowProps) {
  const catalogue = useWords();
  const stop = useReview((store) => store.heatCell);
  const most = Math.max(...row.cells.map(({ cases, means }) => cases + means));
  return (
    <tr data-severity={row.severity}>
      <th scope="row">
        <span className={styles.severity}>
          <SeverityGlyph severity={row.severity} size={16} /> {catalogue.queue.severity[row.severity]}
        </span>
      </th>
      {row.cells.map((cell, column) => (
        <td key={cell.place} data-place={cell.place}>
          <HeatCellButton
            cell={cell}
            severity={row.severity}
            most={most}
            answer={answer}
            at={[at, column]}
            isStop={stop[0] === at && stop[1] === column}
            onFocus={() => useReview.setState({ heatCell: [at, column] })}
          />
        </td>
      ))}
      <td className={styles.sum}>{formatCount(spoken(), row.all)}</td>
    </tr>
  );
}
