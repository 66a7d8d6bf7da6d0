import * as z from 'zod';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { CalendarSpec } from '../calendar/spec/calendarSpec.ts';
import type { ClockName } from '../clock/caseClock.ts';
import { broken } from '../lang/formRule.ts';
import { typed } from '../lang/typed.ts';
import type { Severity } from '../policy/severity.ts';
import { queueFilterSchema } from '../queue/queueFilter.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { queueSortSchema } from '../queue/queueSortSchema.ts';
import { type CaseView, QUEUE_VIEWS, type QueueView } from '../queue/queueView.ts';
import { type DomainChannels, id, nothing } from './channel.ts';

export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

export interface QueueWindow {
  /** Moves with every change that can touch any view. */
  readonly version: number;
  readonly view: CaseView;
  readonly total: number;
  readonly groups: ReadonlyArray<SeverityCount>;
  readonly from: number;
  readonly rows: ReadonlyArray<QueueRow>;
  /** The rows are the first ones, and there may be more: total and groups are of these rows alone. */
  readonly counting?: true;
}

export interface MeanSoFar {
  readonly edition: string;
  readonly severity: Severity;
  readonly objectiveMs: Milliseconds;
  /** Rolling mean of the restorations in the window; null without any. */
  readonly meanMs: Milliseconds | null;
  readonly cases: number;
  readonly windowDays: number;
}

export interface QueueCounts {
  readonly version: number;
  readonly views: Readonly<Record<QueueView, number>>;
  readonly open: ReadonlyArray<SeverityCount>;
  readonly breached: number;
  readonly overMean: number;
  readonly next: {
    readonly case: string;
    readonly clock: ClockName;
    readonly severity: Severity;
    readonly due: Instant;
  } | null;
  readonly means: ReadonlyArray<MeanSoFar>;
  /** The next instant at which a count changes by time alone (a clock turns at risk or late); the window asks again then. */
  readonly changesAt: Instant | null;
  /** Who owns open cases. */
  readonly owners: ReadonlyArray<string>;
  /** Who owns cases, open or closed. */
  readonly allOwners: ReadonlyArray<string>;
  readonly savedAt: Instant | null;
}

export interface QueueFacets {
  readonly countries: ReadonlyArray<string>;
  readonly channels: ReadonlyArray<string>;
}

export interface SearchHit {
  readonly row: QueueRow;
  /** Where the words were found, when not in number or title: a short passage; matches between U+2068 and U+2069. */
  readonly passage: string | null;
}

/** A view of cases, and what narrows it. */
export const shownCases = {
  view: z.enum(QUEUE_VIEWS).exclude(['drafts']),
  filter: queueFilterSchema.default({}),
  /** Absent for the order of the view itself. */
  sort: queueSortSchema.optional(),
};

/** What the list shows, asked for part by part and never as a whole. */
export const queueChannels = {
  'queue.window': {
    request: z
      .object({
        ...shownCases,
        from: z.number().int().min(0),
        to: z.number().int().min(0),
        /** Of a list that takes long to find: its first rows will do at first, or now all of it unless another is asked for meanwhile. */
        soon: z.enum(['first-rows', 'whole']).optional(),
      })
      .strict()
      .refine(({ from, to }) => to >= from && to - from <= 500, broken('rows-at-once')),
    answer: typed<QueueWindow>,
    writes: false,
  },
  /** What open cases have of countries and channels: what a filter can offer. */
  'queue.facets': { request: nothing, answer: typed<QueueFacets>, writes: false },
  /** These cases as a list shows them, in the order in which they are named, as far as there are such. */
  'queue.cards': {
    request: z.object({ cases: z.array(id).max(20) }).strict(),
    answer: typed<ReadonlyArray<QueueRow>>,
    writes: false,
  },
  'queue.counts': { request: nothing, answer: typed<QueueCounts>, writes: false },
  /** Where a case stands in a view, to keep the selection by case when a re-sort moves it. */
  'queue.locate': {
    request: z.object({ ...shownCases, case: id }).strict(),
    answer: typed<{ readonly index: number | null }>,
    writes: false,
  },
  /** The numbers of the cases [from, to) of a view, all without an end: what is marked is not only what is drawn. */
  'queue.numbers': {
    request: z
      .object({
        ...shownCases,
        from: z.number().int().min(0).default(0),
        to: z.number().int().min(0).optional(),
      })
      .strict(),
    answer: typed<{ readonly cases: ReadonlyArray<string> }>,
    writes: false,
  },
  'calendar.read': {
    request: z.object({ key: id }).strict(),
    answer: typed<CalendarSpec | null>,
    writes: false,
  },
  'search.cases': {
    request: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50) }).strict(),
    answer: typed<ReadonlyArray<SearchHit>>,
    writes: false,
  },
} satisfies DomainChannels;
