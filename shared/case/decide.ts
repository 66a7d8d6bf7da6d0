import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { NewCaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';
import { changeOf } from './changeOf.ts';
import type { OpeningContext } from './decideOpening.ts';
import { decideOpening } from './decideOpening.ts';
import { guard } from './guard.ts';
import type { Refusal } from './refusal.ts';

/** What a decision needs beside the command and the case: who asks, when, and the installed editions. */
export type DecideContext = OpeningContext;

/**
 * Answers a command with the events that follow from it, or with why it may not be done (policy §5). They take effect
 * now, but never before the latest event of the case: a wall clock that went back does not reorder what happened.
 */
export function decide(
  command: CaseCommand,
  state: CaseState | null,
  context: DecideContext,
): Result<ReadonlyArray<NewCaseEvent>, Refusal> {
  if (command.type === 'open-case') return decideOpening(command, state, context);
  if (state === null) return err({ kind: 'no-such-case' });
  const refusal = guard(command, state, context);
  if (refusal !== null) return err(refusal);
  const at = Math.max(context.now, state.lastAt);
  return ok([{ ...changeOf(command), case: state.case, at, by: context.by }]);
}
