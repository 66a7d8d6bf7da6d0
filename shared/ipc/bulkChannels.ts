import * as z from 'zod';
import type { Instant } from '../calendar/instant/instant.ts';
import { type BulkType, bulkCommandSchema } from '../case/decide/bulkCommand.ts';
import type { SummedEffect } from '../case/fold/summedEffect.ts';
import type { ClockName } from '../clock/caseClock.ts';
import { typed } from '../lang/typed.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { type DomainChannels, id, nothing } from './channel.ts';
import type { DeskProblem } from './deskProblem.ts';
import { MOST_LOOKED_AT } from './mostLookedAt.ts';
import type { SeverityCount } from './queueChannels.ts';

/** A case of many with which something cannot be done, and why. */
export interface LeftOut {
  readonly case: string;
  readonly problem: DeskProblem;
}

/** How many cases would take a command, and some of those that would not. */
export interface MarkedAction {
  readonly type: BulkType;
  readonly can: number;
  readonly cannot: ReadonlyArray<LeftOut>;
}

/** What the cases that are marked have in common, and what can be done with them. */
export interface MarkedLook {
  readonly cases: number;
  /** Of the first of them, in the order of marking. */
  readonly rows: ReadonlyArray<QueueRow>;
  readonly severities: ReadonlyArray<SeverityCount>;
  readonly customers: ReadonlyArray<string>;
  readonly actions: ReadonlyArray<MarkedAction>;
  /** The next deadline among them that is not past. */
  readonly next: { readonly case: string; readonly clock: ClockName; readonly due: Instant } | null;
}

/** What a command would do to each of many cases, tried without doing it. */
export interface BulkPreview {
  readonly can: number;
  readonly cannot: ReadonlyArray<LeftOut>;
  /** What a change of severity does to the clocks of those that can; null for other commands. */
  readonly effect: ReadonlyArray<SummedEffect> | null;
}

/** What a command did to each of many cases. */
export interface BulkReport {
  readonly done: ReadonlyArray<string>;
  readonly left: ReadonlyArray<LeftOut>;
  /** It was called off: the cases in neither list were not begun with. */
  readonly stopped: boolean;
  /** The disk, or another program, kept it from going on; null when nothing did. */
  readonly failed: DeskProblem | null;
}

const cases = z.array(id).min(1).max(200_000);

/** One thing done to many cases: looked at, tried, then done as one command a case, which are taken back as one. */
export const bulkChannels = {
  /** A newer question calls off the older one. */
  'bulk.look': {
    request: z.object({ cases: cases.max(MOST_LOOKED_AT) }).strict(),
    answer: typed<MarkedLook>,
    writes: false,
  },
  /** Tells how far it is by `bulk.progress`; a newer question calls off the older one. */
  'bulk.preview': {
    request: z.object({ cases, command: bulkCommandSchema }).strict(),
    answer: typed<BulkPreview>,
    writes: false,
  },
  /** A transaction a case, with `bulk.progress`; other requests are answered in between. */
  'bulk.run': {
    request: z.object({ cases, command: bulkCommandSchema }).strict(),
    answer: typed<BulkReport>,
    writes: true,
  },
  /** Ends what runs, be it doing or taking back, after the case that it is at. */
  'bulk.stop': { request: nothing, answer: typed<null>, writes: false },
} satisfies DomainChannels;
