import type { Deed } from '../case/decide/deed.ts';
import type { Look, Verdict } from './look.ts';
import { fieldRule } from './rules/fieldRule.ts';
import { guardedRule } from './rules/guardedRule.ts';
import { ruleClosureRule } from './rules/ruleClosure.ts';
import { ruleTakesBack } from './rules/ruleTakesBack.ts';
import { undoRule } from './rules/undoRule.ts';
import type { Step } from './step.ts';

/** Says what becomes of a step that was done without knowing what the team did meanwhile. */
export function mergeStep(step: Step, look: Look): Verdict {
  const { deed } = step;
  if (deed.type === 'set-aside' || deed.type === 'import')
    return { kind: 'kept', how: 'as-it-happened', events: step.events };
  if (deed.type === 'close-by-rule') return ruleClosureRule(deed, look);
  if (deed.type === 'open-case') return { kind: 'kept', how: 'as-it-happened', events: step.events };
  const unheld = withoutItsCase(deed, look);
  if (unheld !== null) return unheld;
  const back = ruleTakesBack(step, look);
  if (back === null) return judge(step, deed, look);
  const lifted = judge(step, deed, { ...look, ground: look.ground.with([back]) });
  // Before its retraction, so that no desk ever stands on an impossible order.
  return lifted.kind === 'kept'
    ? { kind: 'kept', how: 'rule-took-back', events: [back, ...lifted.events] }
    : judge(step, deed, look);
}

type OnCase = Exclude<Deed, { readonly type: 'open-case' }>;

function judge(step: Step, deed: OnCase, look: Look): Verdict {
  if (deed.type === 'undo') return undoRule(step, deed, look);
  return fieldRule(step, deed, look) ?? guardedRule(step, deed, look);
}

function withoutItsCase({ case: caseNumber }: OnCase, { ground }: Look): Verdict | null {
  if (ground.eventsOf(caseNumber).length === 0) return { kind: 'set-aside', why: 'no-such-case' };
  const isRead = ground.stateOf(caseNumber) !== null;
  return isRead ? null : { kind: 'set-aside', why: 'unknown-edition' };
}
