import type { Ribbon } from '../../shared/clock/ribbon.ts';
import type { BandSegment } from '../../shared/clock/ribbonBand.ts';
import { useWords } from '../language/languageStore.ts';
import styles from './Ribbon.module.css';
import { textWidth } from './ribbonLabels.ts';
import { BAND_HEIGHT, BAND_TOP } from './ribbonSizes.ts';

interface RibbonBandProps {
  readonly ribbon: Ribbon;
  readonly x: (position: number) => number;
  /** Makes the names of the patterns unlike those of another ribbon. */
  readonly id: string;
}

/** The band of time: open filled, closed hatched, a holiday as a grid. */
export function RibbonBand({ ribbon, x, id }: RibbonBandProps) {
  return (
    <g>
      <Patterns id={id} />
      {ribbon.band.map((segment) => (
        <Piece key={segment.from} segment={segment} x={x} id={id} />
      ))}
      {ribbon.hours.map((hour) => (
        <g key={hour.at}>
          <line
            x1={x(hour.position)}
            x2={x(hour.position)}
            y1={BAND_TOP + BAND_HEIGHT - 4}
            y2={BAND_TOP + BAND_HEIGHT}
            className={styles.tick}
          />
          {hour.isNumbered && hasRoom(ribbon, hour.position, x) && (
            <text x={x(hour.position) + 4} y={BAND_TOP + 20} className={styles.hour}>
              {String(hour.hour).padStart(2, '0')}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** A number is not cut by the end of its open time. */
function hasRoom({ band }: Ribbon, position: number, x: (position: number) => number): boolean {
  const segment = band.find(({ left, right }) => left <= position && position < right);
  return segment !== undefined && x(segment.right) - x(position) >= 20;
}

interface PieceProps {
  readonly segment: BandSegment;
  readonly x: (position: number) => number;
  readonly id: string;
}

function Piece({ segment, x, id }: PieceProps) {
  const words = useWords().caseView;
  const left = x(segment.left);
  const width = x(segment.right) - left;
  const box = { x: left, y: BAND_TOP, width, height: BAND_HEIGHT };
  if (segment.kind === 'open') return <rect {...box} className={styles.open} />;
  const isHoliday = segment.kind === 'holiday';
  const text = segment.part
    ? words.partLabel(...segment.part)
    : isHoliday
      ? words.holidayLabel
      : words.closedLabel;
  const length = textWidth(text) * 0.92 + 12;
  return (
    <g>
      <rect {...box} fill={`url(#${id}-${segment.kind})`} />
      {isHoliday && (
        <rect
          x={left + 0.5}
          y={BAND_TOP + 0.5}
          width={width - 1}
          height={BAND_HEIGHT - 1}
          className={styles.holiday}
        />
      )}
      {width >= length && segment.dates !== null && (
        <>
          <rect
            x={left + (width - length) / 2}
            y={BAND_TOP + 7}
            width={length}
            height={BAND_HEIGHT - 14}
            className={styles.clear}
          />
          <text x={left + width / 2} y={BAND_TOP + 20} textAnchor="middle" className={styles.pieceName}>
            {text}
          </text>
        </>
      )}
    </g>
  );
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-closed`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1={0.5} x2={0.5} y1={0} y2={6} className={styles.hatch} />
      </pattern>
      <pattern id={`${id}-holiday`} width={7} height={7} patternUnits="userSpaceOnUse">
        <path d="M0.5 0V7M0 0.5H7" className={styles.hatch} />
      </pattern>
    </defs>
  );
}
