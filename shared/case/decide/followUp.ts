import type { Instant } from '../../calendar/instant/instant.ts';
import { targetOf } from '../../clock/clockTarget.ts';
import { given } from '../../lang/given.ts';
import { type CaseStage, isResolved } from '../../policy/caseStage.ts';
import type { Edition } from '../../policy/edition.ts';
import type { NewCaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from '../fold/caseState.ts';
import { followUpTitle } from './rcaTitle.ts';

/** Who does what nobody did: the rules of the policy. */
export const BY_POLICY = 'policy';

/** What a step of a case means for the case that carries its RCA. */
export interface FollowUpChange {
  /** Number of the case that carries the RCA from here on; null when none does. */
  readonly followUp: string | null;
  readonly events: ReadonlyArray<NewCaseEvent>;
}

/** A step of a case; the follow-up that it has had so far is looked up only where the step means something for it. */
export interface ResolvingStep {
  readonly state: CaseState;
  readonly after: CaseStage;
  readonly at: Instant;
  readonly edition: Edition;
  followUp(): CaseState | null;
  newCase(): string;
}

/** A follow-up is neither critical nor urgent for the customer: the function works again. */
const FOLLOW_UP_SEVERITY = 3;

/**
 * When a case with an RCA target is resolved a follow-up case carries that RCA, one for all time: it is opened at the
 * first resolution, laid to rest when the case is in work again, and taken up at the next (policy §4, §5).
 */
export function followUpAfter(step: ResolvingStep): FollowUpChange {
  const { state, after } = step;
  const none = { followUp: state.followUp, events: [] };
  if (state.opening.follows !== undefined || isResolved(state.stage) === isResolved(after)) return none;
  return isResolved(after) ? taken(step) : { followUp: null, events: laidToRest(step) };
}

function taken(step: ResolvingStep): FollowUpChange {
  const { state, edition, at } = step;
  const { severity } = state;
  const isDue =
    edition.rca.followUpSeverities.includes(severity) && targetOf(edition, severity, 'rca') !== null;
  if (!isDue || state.rcaCompleteAt !== null) return { followUp: null, events: [] };
  const followUp = step.followUp();
  if (followUp === null) {
    const number = step.newCase();
    return { followUp: number, events: openedFollowUp(step, number) };
  }
  const stamp = { case: followUp.case, at: Math.max(at, followUp.lastAt), by: BY_POLICY };
  const again: NewCaseEvent = { type: 'reopened', ...stamp, impact: false, followsSeverity: severity };
  return { followUp: followUp.case, events: followUp.stage === 'closed' ? [again] : [] };
}

function laidToRest({ state, at, ...step }: ResolvingStep): ReadonlyArray<NewCaseEvent> {
  const followUp = step.followUp();
  if (followUp === null || followUp.stage === 'closed' || followUp.rcaCompleteAt !== null) return [];
  const stamp = { case: followUp.case, at: Math.max(at, followUp.lastAt), by: BY_POLICY };
  return [{ type: 'closed', ...stamp, cause: 'in-work-again', causeCase: state.case }];
}

function openedFollowUp({ state, edition, at }: ResolvingStep, number: string): ReadonlyArray<NewCaseEvent> {
  const { opening, severity, owner } = state;
  const { contact, organizationShortName, organizationId, conversationId, noConversation, businessImpact } =
    opening;
  const stamp = { case: number, at, by: BY_POLICY };
  const opened: NewCaseEvent = {
    type: 'opened',
    ...stamp,
    severity: FOLLOW_UP_SEVERITY,
    priority: edition.rca.followUpPriority,
    title: followUpTitle(opening.title),
    customer: opening.customer,
    edition: opening.edition,
    ...given({
      contact,
      organizationShortName,
      organizationId,
      conversationId,
      noConversation,
      businessImpact,
    }),
    follows: state.case,
    followsSeverity: severity,
  };
  // Whoever resolved the case knows its cause best; nobody's case would be seen by nobody.
  return owner === null ? [opened] : [opened, { type: 'owner-set', ...stamp, owner }];
}
