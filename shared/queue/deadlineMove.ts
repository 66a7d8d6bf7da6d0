import * as z from 'zod';
import type { Instant } from '../calendar/instant/instant.ts';
import type { MovedDeadline } from './movedDeadline.ts';

/** Why deadlines moved though no event of their cases says so. */
const moveCauseSchema = z.discriminatedUnion('kind', [
  /** Another release of the zone rules; `before` is null where the file did not say by which it was laid out. */
  z.object({ kind: z.literal('zone-rules'), version: z.string(), before: z.string().nullable() }),
  z.object({ kind: z.literal('holiday-tables'), version: z.string(), before: z.string().nullable() }),
  /** The program derives otherwise. */
  z.object({ kind: z.literal('program') }),
  z.object({ kind: z.literal('editions') }),
  /** Closed days of one customer were edited; `name` as it was then. */
  z.object({ kind: z.literal('customer-days'), customer: z.string(), name: z.string() }),
  /** Closed days of a country or region were edited, or its stored years renewed. */
  z.object({ kind: z.literal('country-days'), country: z.string() }),
  /** The team has other holidays of a country than this desk had, or changed them. */
  z.object({ kind: z.literal('team-days'), country: z.string() }),
  /** The team goes by another edition of a name than this desk did. */
  z.object({ kind: z.literal('team-editions') }),
]);

/** The causes of one change, as they are stored. */
export const moveCausesSchema = z.array(moveCauseSchema);

export type MoveCause = z.output<typeof moveCauseSchema>;

/** One change of rules or calendars, and the deadlines of open cases that it moved. */
export interface DeadlineMove {
  readonly id: string;
  readonly at: Instant;
  /** Who made the change, or was at work when the program did. */
  readonly by: string;
  readonly causes: ReadonlyArray<MoveCause>;
  /** How many it moved in all. */
  readonly count: number;
  /** In order of case; the first ones where a limit was asked for. */
  readonly moved: ReadonlyArray<MovedDeadline>;
  /** Null as long as nobody has acknowledged it. */
  readonly acknowledgedAt: Instant | null;
}
