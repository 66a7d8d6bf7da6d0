import { useId } from 'react';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import type { Ribbon as RibbonLayout } from '../../shared/clock/ribbon.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { formatClockTime, formatDate } from '../../shared/wording/formatTime.ts';
import { useWidth } from '../components/useWidth.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import styles from './Ribbon.module.css';
import { RibbonBand } from './RibbonBand.tsx';
import { RibbonLane } from './RibbonLane.tsx';
import { bandLabels, placeLabels, textWidth } from './ribbonLabels.ts';
import { BAND_HEIGHT, BAND_TOP, LABEL_HEIGHT, LANE_HEIGHT, LANES_TOP } from './ribbonSizes.ts';

interface RibbonProps {
  readonly ribbon: RibbonLayout;
  readonly row: QueueRow;
  /** For each clock of the ribbon: its sum, beside its end. */
  readonly sums: ReadonlyMap<string, string>;
}

/** The time of the deadlines: working time to scale, closed time compressed, a lane for each clock (design §4). */
export function Ribbon({ ribbon, row, sums }: RibbonProps) {
  const words = useWords().caseView;
  const [place, whole] = useWidth();
  const id = useId();
  const gutter = gutterOf();
  const width = Math.max(whole - gutter, 0);
  const x = (position: number): number => Math.round(position * width * 2) / 2;
  const height = LANES_TOP + ribbon.lanes.length * LANE_HEIGHT - 12;
  const now = nowBadge(ribbon, width);
  const labels = placeLabels(bandLabels(ribbon, width), now, width);
  const openedX = x(ribbon.opened);
  const opened = words.opened(formatClockTime(row.openedAt, ribbon.zone));
  return (
    <figure ref={place} className={styles.ribbon} aria-label={words.ribbon} data-severity={row.severity}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true" style={{ marginLeft: gutter }}>
          {labels.map(({ text, strong, x: left }) => (
            <text
              key={`${text} ${left}`}
              x={left}
              y={LABEL_HEIGHT - 5}
              className={strong ? styles.day : styles.dayOff}
            >
              {text}
            </text>
          ))}
          <RibbonBand ribbon={ribbon} x={x} id={id} />
          {ribbon.opened > 0 && <OpenedLine at={openedX} label={opened} />}
          <NowFlag {...now} to={height - 6} />
          {ribbon.lanes.map((lane, place) => (
            <RibbonLane
              key={lane.clock}
              lane={lane}
              row={row}
              zone={ribbon.zone}
              sum={sums.get(lane.clock) ?? ''}
              width={width}
              x={x}
              y={LANES_TOP + place * LANE_HEIGHT}
              nameX={-gutter}
            />
          ))}
        </svg>
      )}
    </figure>
  );
}

/** The names have a column of their own, as wide for all cases: from one to the next the band stays where it is. */
function gutterOf(): number {
  const { clock } = spoken().format;
  return Math.max(...CLOCK_NAMES.map((name) => textWidth(clock[name]))) + 8;
}

interface Badge {
  readonly text: string;
  /** Null where now lies beyond the band. */
  readonly at: number | null;
  readonly left: number;
  readonly right: number;
}

/** Where now is, as a flag that stays wholly on the ribbon. */
function nowBadge(ribbon: RibbonLayout, width: number): Badge {
  const catalogue = spoken();
  const words = catalogue.caseView;
  const { at: t, isInside } = ribbon.now;
  const text = isInside
    ? words.now(formatClockTime(t, ribbon.zone))
    : words.nowBeyond(formatDate(catalogue, t, ribbon.zone, t));
  const length = textWidth(text) * 1.1 + 10;
  const at = Math.round(ribbon.now.position * width);
  const left = Math.min(Math.max(at - 2, 0), Math.max(width - length, 0));
  return { text, at: isInside ? at : null, left, right: left + length };
}

function NowFlag({ text, at, left, right, to }: Badge & { readonly to: number }) {
  return (
    <g>
      {at !== null && <line x1={at} x2={at} y1={LABEL_HEIGHT} y2={to} className={styles.now} />}
      <rect x={left} y={1} width={right - left} height={LABEL_HEIGHT - 1} rx={3} className={styles.flag} />
      <text x={left + 5} y={LABEL_HEIGHT - 5} className={styles.flagText}>
        {text}
      </text>
    </g>
  );
}

function OpenedLine({ at, label }: { readonly at: number; readonly label: string }) {
  const isRoom = at > textWidth(label) + 8;
  const y = BAND_TOP + BAND_HEIGHT + 13;
  return (
    <g>
      <line x1={at} x2={at} y1={BAND_TOP} y2={LANES_TOP} className={styles.opened} />
      <text x={isRoom ? at - 6 : at + 6} y={y} textAnchor={isRoom ? 'end' : 'start'} className={styles.note}>
        {label}
      </text>
    </g>
  );
}
