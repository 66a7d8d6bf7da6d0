import type { Instant, Milliseconds } from '../../calendar/instant/instant.ts';
import type { CaseClocks, ClockName } from '../../clock/caseClock.ts';
import type { ClockRun } from '../../clock/clockRun.ts';
import type { LadderStep } from '../../escalation/ladderStep.ts';
import type { CaseStage } from '../../policy/caseStage.ts';
import type { Priority, Severity } from '../../policy/severity.ts';
import type { Opened, SetAside } from '../events/caseEvent.ts';

/** The fold of a case's events, free of "now" (policy §5). Plain JSON. */
export interface CaseState {
  readonly case: string;
  readonly opening: Opened;
  readonly stage: CaseStage;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly owner: string | null;
  /** The function counts as restored for the customer. */
  readonly functionRestored: boolean;
  readonly respondedAt: Instant | null;
  /** Null unless it awaits the customer. */
  readonly awaitingSince: Instant | null;
  /** The latest advance notice since the customer was last asked. */
  readonly noticeAt: Instant | null;
  /** The latest proposal; null once it was contested or the case reopened. */
  readonly proposedAt: Instant | null;
  /** The severity with which it was resolved: what its closing and its RCA ask for goes by it; null while it is not. */
  readonly resolvedSeverity: Severity | null;
  readonly closedAt: Instant | null;
  readonly reopenings: number;
  readonly escalation: { readonly level: string; readonly reason: string; readonly at: Instant } | null;
  readonly statusUpdateAt: Instant | null;
  /** The first complete one. */
  readonly rcaCompleteAt: Instant | null;
  /** The document of the complete RCA, as the analyst named it. */
  readonly rcaDocument: { readonly reference: string; readonly date: string | null } | null;
  /** An initial RCA, or a complete one, has been given to the customer. */
  readonly hasAnalysis: boolean;
  /** The case that carries the RCA of this one, since it was resolved. */
  readonly followUp: string | null;
  /** The cases that requests of this one opened. */
  readonly opens: ReadonlyArray<string>;
  /** The customer asked to talk the RCA through. */
  readonly discussionAskedAt: Instant | null;
  readonly meetingAt: Instant | null;
  /** When each step of the customer's urgency ladder was taken (policy §7). */
  readonly ladder: Readonly<Record<LadderStep, Instant | null>>;
  /** The severity that the customer last asked for; null when they never asked. */
  readonly askedSeverity: Severity | null;
  readonly contactReachable: boolean | null;
  readonly nextStep: string | null;
  /** The steps that were set aside and that nobody has settled yet. */
  readonly setAside: ReadonlyArray<SetAside>;
  readonly clocks: CaseClocks;
  /** What each clock did so far: what a further event, and an explanation, need beside the present leg. */
  readonly runs: Readonly<Record<ClockName, ClockRun>>;
  /** What the rules of §5 will do or ask, as instants; null where they do not apply. */
  readonly rules: {
    readonly autoClose: Instant | null;
    readonly noticeDue: Instant | null;
    readonly closableFrom: Instant | null;
  };
  /** Time the customer was impacted so far up to `restoredAt`: what the rolling mean counts; null until restored. */
  readonly timeToRestoreMs: Milliseconds | null;
  readonly restoredAt: Instant | null;
  /** When the latest of the folded events took effect: a command takes effect at it or later. */
  readonly lastAt: Instant;
  /** How many events were folded, retracted ones and retractions included. */
  readonly version: number;
}
