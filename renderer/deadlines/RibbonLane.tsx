import type { RibbonLane as Lane, LanePiece } from '../../shared/clock/ribbon.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { SeverityGlyph } from '../components/SeverityGlyph.tsx';
import { useWords } from '../language/languageStore.ts';
import styles from './Ribbon.module.css';
import { textWidth } from './ribbonLabels.ts';

/** The side of the glyph at the end of a lane, in pixels. */
const GLYPH = 12;

interface RibbonLaneProps {
  readonly lane: Lane;
  readonly row: QueueRow;
  readonly zone: string;
  readonly sum: string;
  readonly width: number;
  readonly x: (position: number) => number;
  readonly y: number;
  /** Where its name begins: left of the band where this has a column for names. */
  readonly nameX: number;
}

/** One clock under the band: used solid, left outlined, skipped dotted, and where it is due. */
export function RibbonLane({ lane, row, zone, sum, width, x, y, nameX }: RibbonLaneProps) {
  const words = useWords();
  const name = words.format.clock[lane.clock];
  const start = x(lane.start);
  return (
    <g>
      <text x={nameX} y={y + 4} className={styles.laneName}>
        {name}
      </text>
      {lane.pieces.map((piece) => (
        <Piece
          key={`${piece.kind} ${piece.left}`}
          kind={piece.kind}
          from={x(piece.left)}
          to={x(piece.right)}
          y={y}
        />
      ))}
      <circle cx={start} cy={y} r={4.5} className={styles.ring} />
      {lane.due !== null && (
        <DueNote
          lane={lane}
          row={row}
          sum={sum}
          width={width}
          at={x(lane.due.position)}
          y={y}
          time={formatClockTime(lane.due.at, zone)}
        />
      )}
    </g>
  );
}

interface PieceProps {
  readonly kind: LanePiece['kind'];
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function Piece({ kind, from, to, y }: PieceProps) {
  if (kind === 'skipped') return <line x1={from} x2={to} y1={y} y2={y} className={styles.skipped} />;
  const width = Math.max(to - from, 0);
  return kind === 'used' ? (
    <rect x={from} y={y - 3} width={width} height={6} className={styles.used} />
  ) : (
    <rect x={from + 0.5} y={y - 3.5} width={Math.max(width - 1, 0)} height={7} className={styles.left} />
  );
}

interface DueNoteProps {
  readonly lane: Lane;
  readonly row: QueueRow;
  readonly sum: string;
  readonly width: number;
  readonly at: number;
  readonly y: number;
  readonly time: string;
}

/** When it is due, and the sum that leads there: right of the mark, or above the lane where there is no room. */
function DueNote({ lane, row, sum, width, at, y, time }: DueNoteProps) {
  const words = useWords().caseView;
  const clock = row.clocks[lane.clock];
  const due = clock.kind === 'leg' && clock.objective === 'mean' ? words.meanDue(time) : words.due(time);
  // The hue asks for something; a deadline that was met or missed asks for nothing any more.
  const isStopped = clock.kind === 'leg' && clock.stopped !== null;
  const length = textWidth(`${due} ${sum}`);
  const isRight = at + 14 + length <= width;
  const shown = isRight || at + 6 - length >= 0 ? sum : '';
  return (
    <>
      <foreignObject
        x={at - GLYPH / 2}
        y={y - GLYPH / 2}
        width={GLYPH}
        height={GLYPH}
        data-stopped={isStopped}
      >
        <SeverityGlyph severity={row.severity} size={GLYPH} bare />
      </foreignObject>
      {isRight ? (
        <text x={at + 14} y={y + 4} className={styles.note}>
          <tspan className={styles.due} data-stopped={isStopped}>
            {due}
          </tspan>{' '}
          {shown}
        </text>
      ) : (
        <text x={Math.min(at + 6, width)} y={y - 10} textAnchor="end" className={styles.note}>
          {shown}{' '}
          <tspan className={styles.due} data-stopped={isStopped}>
            {due}
          </tspan>
        </text>
      )}
    </>
  );
}
