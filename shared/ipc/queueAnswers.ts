import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { Severity } from '../policy/severity.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import type { CaseView, QueueView } from '../queue/queueView.ts';

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
  readonly owners: ReadonlyArray<string>;
  readonly savedAt: Instant | null;
}
