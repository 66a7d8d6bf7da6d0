import type { Instant } from '../../calendar/instant/instant.ts';
import type { ContactStanding } from '../../customer/contactStanding.ts';
import type { LadderStep } from '../../escalation/ladderStep.ts';
import type { EmailPart } from '../../escalation/managementEmail.ts';
import type { CaseStage } from '../../policy/caseStage.ts';

/** Why `decide` says no (policy §5). The catalogue has words for each kind, long (a sentence) and short (beside a button). */
export type Refusal =
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'impossible-order'; readonly event: string; readonly stage: CaseStage }
  | { readonly kind: 'restore-first' }
  | { readonly kind: 'already-responded' }
  | { readonly kind: 'already-restored' }
  | { readonly kind: 'no-such-clock' }
  | { readonly kind: 'not-retractable' }
  /** No step of that name is set aside, or somebody settled it. */
  | { readonly kind: 'not-set-aside' }
  /** What was set aside is of a later version. */
  | { readonly kind: 'unreadable-step' }
  | { readonly kind: 'followed-in-work'; readonly followed: string }
  | { readonly kind: 'already-closed' }
  | { readonly kind: 'already-proposed' }
  | { readonly kind: 'not-awaiting' }
  | { readonly kind: 'not-proposed' }
  | { readonly kind: 'same-severity' }
  | { readonly kind: 'same-priority' }
  | { readonly kind: 'same-owner' }
  | { readonly kind: 'status-update-missing' }
  /** `followUp`: the case that carries the RCA, if one does. */
  | { readonly kind: 'rca-incomplete'; readonly followUp: string | null }
  | { readonly kind: 'notice-missing' }
  | { readonly kind: 'not-closable-yet'; readonly from: Instant }
  | { readonly kind: 'opened-in-the-future' }
  | { readonly kind: 'unknown-edition'; readonly edition: string }
  | { readonly kind: 'unknown-organization'; readonly customer: string }
  /** What the intake lacks, by the name of its field (policy §5). */
  | { readonly kind: 'intake-missing'; readonly field: IntakeField }
  | { readonly kind: 'opened-earlier-without-reason' }
  | { readonly kind: 'unknown-contact'; readonly contact: string; readonly customer: string }
  /** The contact by name, and the rule that keeps it from opening a case. */
  | { readonly kind: 'contact-may-not-open'; readonly contact: string; readonly standing: ContactStanding }
  | { readonly kind: 'contact-not-reachable' }
  | { readonly kind: 'document-missing' }
  | { readonly kind: 'meeting-missing' }
  | { readonly kind: 'no-analysis-yet' }
  /** A step of the urgency ladder that comes first (policy §7). */
  | { readonly kind: 'ladder-step-first'; readonly step: LadderStep }
  | { readonly kind: 'ladder-step-taken'; readonly step: LadderStep }
  | { readonly kind: 'no-account-manager' }
  | { readonly kind: 'text-missing' }
  | { readonly kind: 'email-incomplete'; readonly missing: ReadonlyArray<EmailPart> }
  | { readonly kind: 'unknown-country'; readonly country: string }
  /** `reason` is the value that is no zone or no date. */
  | { readonly kind: 'bad-customer'; readonly field: string; readonly reason: string };

/** What the intake must give before a case opens (policy §5). */
export type IntakeField =
  | 'contact'
  | 'organizationShortName'
  | 'organizationId'
  | 'conversationId'
  | 'description'
  | 'businessImpact';
