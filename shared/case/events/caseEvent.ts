import type { Instant } from '../../calendar/instant/instant.ts';
import type { LadderStep } from '../../escalation/ladderStep.ts';
import type { Priority, Severity } from '../../policy/severity.ts';
import type { ImpactAnswers } from '../../severity/impactAnswers.ts';

export interface EventCustomer {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly city?: string;
  /** A country code of date-holidays ('US', 'JP', 'DE-BY'), or a list of local dates; absent means none. */
  readonly holidays?: string | ReadonlyArray<string>;
}

interface Fact {
  readonly case: string;
  /** Globally unique; what the console writes always has one, the interchange may leave it out. */
  readonly id?: string;
  /** When it took effect. */
  readonly at: Instant;
  readonly by: string;
}

export interface Opened extends Fact {
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

/** Past-tense facts of a case: policy §10. Unknown fields of a line are kept beside these in the stored body. */
export type CaseEvent =
  | Opened
  | (Fact & { readonly type: 'responded'; readonly channel?: string })
  | (Fact & {
      readonly type: 'severity-set';
      readonly severity: Severity;
      readonly reason: string;
      readonly agreed?: 'care' | 'both';
      readonly asked?: Severity;
    })
  | (Fact & { readonly type: 'priority-set'; readonly priority: Priority })
  | (Fact & { readonly type: 'awaiting-customer' })
  | (Fact & { readonly type: 'customer-replied' })
  | (Fact & { readonly type: 'restored'; readonly workaround?: boolean })
  /** `followUp`: the case that carries the RCA from here on. */
  | (Fact & { readonly type: 'resolution-proposed'; readonly followUp?: string })
  | (Fact & { readonly type: 'issue-reported' })
  | (Fact & { readonly type: 'closed'; readonly reason?: string; readonly followUp?: string })
  /** `followsSeverity`: of a follow-up case that takes up its RCA again, the severity of this resolution. */
  | (Fact & { readonly type: 'reopened'; readonly impact: boolean; readonly followsSeverity?: Severity })
  | (Fact & { readonly type: 'status-update'; readonly explanation: string; readonly initialRca: string })
  | (Fact & {
      readonly type: 'rca-delivered';
      readonly complete: boolean;
      readonly document?: string;
      /** Local date of the document. */
      readonly documentDate?: string;
      /** When it is talked through: an instant as the interchange writes it. */
      readonly meetingAt?: string;
    })
  /** `step`: of the customer's urgency ladder (policy §7); absent for the next technical level. */
  | (Fact & {
      readonly type: 'escalated';
      readonly level: string;
      readonly reason: string;
      readonly step?: LadderStep;
      readonly subject?: string;
    })
  | (Fact & { readonly type: 'closure-notice'; readonly text: string })
  /** `request`: the customer asks to discuss the RCA, or for documents, which the case `opens` sees to. */
  | (Fact & {
      readonly type: 'note';
      readonly text: string;
      readonly nextStep?: string;
      readonly request?: 'discussion' | 'documents';
      readonly opens?: string;
    })
  | (Fact & { readonly type: 'owner-set'; readonly owner: string | null })
  | (Fact & { readonly type: 'contact-reachable'; readonly reachable: boolean })
  | (Fact & { readonly type: 'retracted'; readonly event: string });

export type CaseEventType = CaseEvent['type'];

/** An event before main has stamped it with id and case: what `decide` answers. */
export type NewCaseEvent = CaseEvent extends infer E ? (E extends Fact ? Omit<E, 'id'> : never) : never;
