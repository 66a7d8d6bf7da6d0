import type { Instant } from '../../calendar/instant/instant.ts';
import type { LadderStep } from '../../escalation/ladderStep.ts';
import type { Priority, Severity } from '../../policy/severity.ts';
import type { ImpactAnswers } from '../../severity/impactAnswers.ts';
import type { ClosingCause } from './closingCause.ts';
import type { WrittenDeed, WrittenEvent } from './written.ts';

export interface EventCustomer {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly city?: string;
  /** A country code of date-holidays ('US', 'JP', 'DE-BY'), or a list of local dates; absent means none. */
  readonly holidays?: string | ReadonlyArray<string>;
}

/** What every event says: which case, when the event took effect, and who caused it. */
interface Stamp {
  readonly case: string;
  /** Globally unique; what the console writes always has one, the interchange may leave it out. */
  readonly id?: string;
  /** When the event took effect. */
  readonly at: Instant;
  readonly by: string;
}

export interface Opened extends Stamp {
  readonly type: 'opened';
  readonly severity: Severity;
  readonly priority: Priority;
  readonly title: string;
  readonly customer: EventCustomer;
  readonly edition: string;
  readonly channel?: string;
  /** A line may hold anything in this and the intake fields below; the opening in a `CaseState` holds text or nothing. */
  readonly contact?: string;
  readonly organizationShortName?: string;
  readonly organizationId?: string;
  readonly conversationId?: string;
  readonly description?: string;
  readonly businessImpact?: string;
  /** The case whose RCA this one carries: it has an RCA clock only. */
  readonly follows?: string;
  /** The severity with which that case was resolved: it sets the target of the RCA. 1 when absent. */
  readonly followsSeverity?: Severity;
  /** Why it was recorded later than it was opened. */
  readonly openedReason?: string;
  /** Why there is no conversation id. */
  readonly noConversation?: string;
  readonly impact?: ImpactAnswers;
  /** What the answers and the priority suggested, beside what care assigned. */
  readonly suggested?: Severity;
  /** The severity that the customer asked for. */
  readonly asked?: Severity;
  readonly attachments?: ReadonlyArray<AttachedFile>;
  /** The case to which it adds: the customer asked for more documents about its RCA. */
  readonly regarding?: string;
  /** Where those documents go. */
  readonly sendTo?: string;
}

/** A file in the data folder, named by the hash of its bytes. */
export interface AttachedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * A step that was done on one desk without knowing what the team did meanwhile, and that cannot stand beside it: it counts
 * for nothing, and waits for a person to do it anyway or to let it be.
 */
export interface SetAside extends Stamp {
  readonly type: 'set-aside';
  readonly step: string;
  readonly command: WrittenDeed;
  /** What the step had done, in this case and in others. */
  readonly events: ReadonlyArray<WrittenEvent>;
  /** A `SetAsideReason`, or one of a later version. */
  readonly why: string;
  /** What the team did meanwhile, by the ids of the events. */
  readonly meanwhile: ReadonlyArray<string>;
}

/** What happened to a case, in the past tense (policy §10). Unknown fields of a line are kept beside these in the stored body. */
export type CaseEvent =
  | Opened
  | (Stamp & { readonly type: 'responded'; readonly channel?: string })
  | (Stamp & {
      readonly type: 'severity-set';
      readonly severity: Severity;
      readonly reason: string;
      readonly agreed?: 'care' | 'both';
      readonly asked?: Severity;
    })
  | (Stamp & { readonly type: 'priority-set'; readonly priority: Priority })
  | (Stamp & { readonly type: 'awaiting-customer' })
  | (Stamp & { readonly type: 'customer-replied' })
  | (Stamp & { readonly type: 'restored'; readonly workaround?: boolean })
  /** `followUp`: the case that carries the RCA from here on. */
  | (Stamp & { readonly type: 'resolution-proposed'; readonly followUp?: string })
  | (Stamp & { readonly type: 'issue-reported' })
  /** `cause`, `causeCase`: why a rule closed it, and the other case in which that came about (`closingCauseOf`). */
  | (Stamp & {
      readonly type: 'closed';
      readonly reason?: string;
      readonly followUp?: string;
      readonly cause?: ClosingCause;
      readonly causeCase?: string;
    })
  /** `followsSeverity`: of a follow-up case that takes up its RCA again, the severity of this resolution. */
  | (Stamp & { readonly type: 'reopened'; readonly impact: boolean; readonly followsSeverity?: Severity })
  | (Stamp & { readonly type: 'status-update'; readonly explanation: string; readonly initialRca: string })
  | (Stamp & {
      readonly type: 'rca-delivered';
      readonly complete: boolean;
      readonly document?: string;
      /** Local date of the document. */
      readonly documentDate?: string;
      /** When it is talked through: an instant as the interchange writes it. */
      readonly meetingAt?: string;
    })
  /** `step`: of the customer's urgency ladder (policy §7); absent for the next technical level. */
  | (Stamp & {
      readonly type: 'escalated';
      readonly level: string;
      readonly reason: string;
      readonly step?: LadderStep;
      readonly subject?: string;
    })
  | (Stamp & { readonly type: 'closure-notice'; readonly text: string })
  /** `request`: the customer asks to discuss the RCA, or for documents, which the case `opens` sees to. */
  | (Stamp & {
      readonly type: 'note';
      readonly text: string;
      readonly nextStep?: string;
      readonly request?: 'discussion' | 'documents';
      readonly opens?: string;
    })
  | (Stamp & { readonly type: 'owner-set'; readonly owner: string | null })
  | (Stamp & { readonly type: 'contact-reachable'; readonly reachable: boolean })
  | (Stamp & { readonly type: 'retracted'; readonly event: string })
  | SetAside
  /** What became of a step that was set aside, by the id of the event that says so. */
  | (Stamp & { readonly type: 'settled'; readonly setAside: string; readonly how: 'done' | 'let-be' });

export type CaseEventType = CaseEvent['type'];

/** An event before main has stamped it with id and case: what `decide` answers. */
export type NewCaseEvent = CaseEvent extends infer E ? (E extends Stamp ? Omit<E, 'id'> : never) : never;
