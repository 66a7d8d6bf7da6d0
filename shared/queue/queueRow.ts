import type { Instant } from '../calendar/instant/instant.ts';
import type { CaseClocks } from '../clock/caseClock.ts';
import type { CutText } from '../lang/cutText.ts';
import type { CaseStage } from '../policy/caseStage.ts';
import type { Priority, Severity } from '../policy/severity.ts';

/** What the queue shows of one case: a row of the projection, free of "now", so that only events change it. */
export interface QueueRow {
  readonly case: string;
  readonly title: string;
  /** On its way to the window: the title is not whole. */
  readonly titleCut?: CutText;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly stage: CaseStage;
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly zone: string;
    readonly city?: string;
  };
  readonly edition: string;
  /** Key of the business calendar; `calendar.read` gives its spec. */
  readonly calendar: string;
  readonly owner: string | null;
  readonly openedAt: Instant;
  readonly channel: string | null;
  readonly contact: string | null;
  readonly clocks: CaseClocks;
  /** The case whose RCA this one carries. */
  readonly follows: string | null;
  /** The severity with which it was resolved: what its closing asks for goes by it. */
  readonly resolvedSeverity: Severity | null;
  /** The case that carries the RCA of this one. */
  readonly followUp: string | null;
  /** What its closing still lacks of a status update and a complete RCA; whether its severity asks for them is the edition's. */
  readonly statusUpdated: boolean;
  readonly rcaComplete: boolean;
  /** A severity 1 case whose contact can no longer be reached at all times (policy §5). */
  readonly contactLost: boolean;
  readonly escalation: string | null;
  readonly nextStep: string | null;
  readonly autoClose: Instant | null;
  readonly noticeDue: Instant | null;
  readonly closableFrom: Instant | null;
  readonly noticeGiven: boolean;
  /** How many events the case has; a command may expect it. */
  readonly version: number;
  /** On its way to the window: the team has not confirmed all that was done to the case here. */
  readonly isPending?: true;
}
