import { automaticClosure } from '../../case/decide/automaticClosure.ts';
import type { GuardContext } from '../../case/decide/guardClosing.ts';
import type { CaseEvent } from '../../case/events/caseEvent.ts';
import { takenBack } from '../../case/events/takenBack.ts';
import type { TotalFold } from '../../case/fold/foldTotal.ts';
import type { Look, MergeContext, Verdict } from '../look.ts';
import type { NamedEvent, RuleClosure } from '../step.ts';

/** The rule that closes what nobody contested, as its id spells it. */
const UNCONTESTED = 'uncontested';

/**
 * What the rule closes now, under an id that follows from team, case, rule, due instant and proposal: every desk of a team
 * makes the same event of it. Null where the rule has nothing to do, or may not do it.
 */
export function closedByRule(
  { state, standing }: TotalFold,
  context: Pick<MergeContext, 'team' | 'hash'> & GuardContext,
): NamedEvent | null {
  const closure = state === null ? null : automaticClosure(state, context);
  if (state === null || closure === null || !closure.ok) return null;
  const named = [context.team, state.case, UNCONTESTED, state.rules.autoClose, proposalOf(standing)];
  return { ...closure.value, id: uuidOf(context.hash(JSON.stringify(named))) };
}

/** A closure by the clock is never moved: the rule is asked again on what stands. */
export function ruleClosureRule(deed: RuleClosure, { context, ground, reads }: Look): Verdict {
  reads.note(deed.case);
  const fold = ground.foldOf(deed.case);
  const closed = closedByRule(fold, { ...context.rules, ...context });
  if (closed !== null) return { kind: 'kept', how: 'as-it-happened', events: [closed] };
  const gone = takenBack(fold.standing);
  const stands = fold.standing.findLast((event) => event.type === 'closed' && !gone.has(event.id ?? ''));
  if (fold.state?.stage !== 'closed' || stands === undefined) return { kind: 'not-due' };
  return { kind: 'already-so', events: [stands.id ?? ''] };
}

function proposalOf(standing: ReadonlyArray<CaseEvent>): string {
  const gone = takenBack(standing);
  const proposals = standing.filter(({ type, id }) => type === 'resolution-proposed' && !gone.has(id ?? ''));
  const latest = proposals.reduce<CaseEvent | null>(
    (last, event) => (last !== null && event.at < last.at ? last : event),
    null,
  );
  return latest?.id ?? '';
}

/** A UUID of version 8, which is for names of one's own. */
function uuidOf(hash: string): string {
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
