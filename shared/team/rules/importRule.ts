import { isStanding } from '../ground.ts';
import type { Look, Verdict } from '../look.ts';
import type { Step } from '../step.ts';

/**
 * What an import brings are facts: they are kept with their own instants and names. Where the team went on so that they
 * cannot stand beside it, they stay with the desk that brought them; what the team has all of is so already.
 */
export function importRule(step: Step, before: Step, { ground }: Look): Verdict {
  if (step.events.length === 0) return { kind: 'already-so', events: before.events.map(({ id }) => id) };
  if (!isStanding(ground, step.events)) return { kind: 'set-aside', why: 'impossible-order' };
  return { kind: 'kept', how: 'as-it-happened', events: step.events };
}
