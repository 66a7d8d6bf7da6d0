import type { BreachForecast, ForecastMark } from '../../../shared/review/breachForecast.ts';

/** Marks that come due close together stand on each other. */
export interface ForecastColumn {
  /** Where it stands, 0 to 1 of the span. */
  readonly at: number;
  /** From the bottom up. */
  readonly marks: ReadonlyArray<ForecastMark>;
}

/** Some hours of the forecast together, so that eight sums fill its width whatever its span. */
export interface ForecastPart {
  readonly from: number;
  readonly due: number;
  readonly late: number;
}

const COLUMNS = 16;
const PARTS = 8;

/** Gives the marks by column, in order of due; columns without any are left out. */
export function forecastColumns({ from, to, marks }: BreachForecast): ReadonlyArray<ForecastColumn> {
  const columns = Array.from({ length: COLUMNS }, (): ForecastMark[] => []);
  for (const mark of marks) {
    const place = Math.floor(((mark.clock.due - from) * COLUMNS) / (to - from));
    columns[Math.min(Math.max(place, 0), COLUMNS - 1)]?.push(mark);
  }
  return columns.flatMap((own, place) =>
    own.length === 0 ? [] : [{ at: (place + 0.5) / COLUMNS, marks: own.sort(byGravity) }],
  );
}

/** Gives the sums of the hours in eight parts. */
export function forecastParts({ hours }: BreachForecast): ReadonlyArray<ForecastPart> {
  const each = Math.max(1, Math.ceil(hours.length / PARTS));
  return Array.from({ length: Math.ceil(hours.length / each) }, (_, part) => {
    const own = hours.slice(part * each, (part + 1) * each);
    return {
      from: own[0]?.from ?? 0,
      due: own.reduce((sum, { due }) => sum + due, 0),
      late: own.reduce((sum, { late }) => sum + late, 0),
    };
  });
}

/** The least severe at the bottom, as in the design. */
function byGravity(a: ForecastMark, b: ForecastMark): number {
  return b.clock.severity - a.clock.severity || Number(a.late) - Number(b.late);
}
