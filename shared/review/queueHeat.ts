import { HOUR, type Instant, type Milliseconds } from '../calendar/instant/instant.ts';
import type { Objective } from '../clock/caseClock.ts';
import type { OpenTime } from '../clock/openTime.ts';
import { SEVERITIES, type Severity } from '../policy/severity.ts';
import { HEAT_BANDS, HEAT_PLACES, type HeatBand, type HeatPlace } from '../queue/heatPlace.ts';

/** The first instants of the bands after the first one: `under-1h` begins now. */
export type BandEdges = readonly [Instant, Instant, Instant, Instant, Instant];

/** Open cases that stand alike: by the objective of the clock that is due next. */
export interface HeatCount {
  readonly severity: Severity;
  readonly band: HeatBand;
  readonly objective: Objective;
  readonly count: number;
}

export interface HeatCell {
  readonly place: HeatPlace;
  /** Cases whose next clock is a deadline, or that have no clock. */
  readonly cases: number;
  /** Cases whose next clock is a mean objective: "+ 1 mean". */
  readonly means: number;
}

export interface HeatRow {
  readonly severity: Severity;
  /** The bands in order, then `no-clock`. */
  readonly cells: ReadonlyArray<HeatCell>;
  readonly all: number;
}

export interface QueueHeat {
  readonly rows: ReadonlyArray<HeatRow>;
  readonly columns: ReadonlyArray<{ readonly place: HeatPlace; readonly all: number }>;
  readonly all: number;
}

/** Gives where the bands of clocks of some hours begin; a day is as long as the calendar's business day, 24 h around the clock. */
export function bandEdges(now: Instant, open: OpenTime, dayMs: Milliseconds): BandEdges {
  return [now, open.add(now, HOUR), open.add(now, 4 * HOUR), open.add(now, dayMs), open.add(now, 2 * dayMs)];
}

/** Gives the band of a due instant; at due exactly it is not over yet (policy §4). */
export function bandOf(due: Instant, edges: BandEdges): HeatBand {
  const place = edges.findLastIndex((edge) => due >= edge);
  return HEAT_BANDS[place + 1] as HeatBand;
}

/** Gives the heat of the queue: each open case counts once. */
export function queueHeat(counts: ReadonlyArray<HeatCount>, open: ReadonlyMap<Severity, number>): QueueHeat {
  const rows = SEVERITIES.map((severity) => rowOf(severity, counts, open.get(severity) ?? 0));
  return {
    rows,
    columns: HEAT_PLACES.map((place, column) => ({
      place,
      all: sum(rows.map((row) => allOf(row.cells[column]))),
    })),
    all: sum(rows.map((row) => row.all)),
  };
}

function rowOf(severity: Severity, counts: ReadonlyArray<HeatCount>, all: number): HeatRow {
  const own = counts.filter((count) => count.severity === severity);
  const of = (band: HeatBand, objective: Objective): number =>
    sum(own.filter((one) => one.band === band && one.objective === objective).map(({ count }) => count));
  const cells = HEAT_BANDS.map(
    (band): HeatCell => ({ place: band, cases: of(band, 'deadline'), means: of(band, 'mean') }),
  );
  const none = all - sum(cells.map(allOf));
  return { severity, cells: [...cells, { place: 'no-clock', cases: none, means: 0 }], all };
}

function allOf(cell: HeatCell | undefined): number {
  return cell === undefined ? 0 : cell.cases + cell.means;
}

function sum(values: ReadonlyArray<number>): number {
  return values.reduce((total, value) => total + value, 0);
}
