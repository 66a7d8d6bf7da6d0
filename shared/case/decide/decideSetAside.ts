import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { CaseEvent, NewCaseEvent, SetAside } from '../events/caseEvent.ts';
import { doneAt } from '../events/setAside.ts';
import { takenBack } from '../events/takenBack.ts';
import type { CaseState } from '../fold/caseState.ts';
import { foldCase } from '../fold/foldCase.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { DecideContext } from './decideContext.ts';
import { decideUndo } from './decideUndo.ts';
import { readDeed } from './deed.ts';
import type { Refusal } from './refusal.ts';

type Decision = Result<ReadonlyArray<NewCaseEvent>, Refusal>;
type Settling = Extract<CaseCommand, { readonly type: 'do-anyway' | 'let-be' }>;

/** How any command is decided. */
export type Decide = (command: CaseCommand, state: CaseState | null, context: DecideContext) => Decision;

/**
 * Settles a step that was set aside: it is let be, or done anyway, now and on what stands, as its own guards allow. The
 * guard has seen that it waits for that.
 */
export function decideSettling(
  command: Settling,
  state: CaseState,
  context: DecideContext,
  decide: Decide,
): Decision {
  const setAside = state.setAside.find(({ id }) => id === command.setAside);
  if (setAside === undefined) return err({ kind: 'not-set-aside' });
  const at = Math.max(context.now, state.lastAt);
  const stamp = { case: state.case, at, by: context.by, setAside: command.setAside };
  if (command.type === 'let-be') return ok([{ type: 'settled', ...stamp, how: 'let-be' }]);
  const done = doneAnyway(setAside, state, context, decide);
  return done.ok ? ok([...done.value, { type: 'settled', ...stamp, how: 'done' }]) : done;
}

function doneAnyway(setAside: SetAside, state: CaseState, context: DecideContext, decide: Decide): Decision {
  const deed = readDeed(setAside.command);
  if (deed === null) return err({ kind: 'unreadable-step' });
  if (deed.type === 'undo') return decideUndo(deed, context);
  const counted = setAside.why === 'earlier-restoration' ? countedEarlier(setAside, state, context) : null;
  if (counted !== null) return counted;
  const again = { ...context, newCase: () => numberTold(setAside, context) ?? context.newCase() };
  if (deed.type === 'open-case') return decide(deed, null, again);
  return decide(deed, deed.case === state.case ? state : context.caseState(deed.case), again);
}

/** A number that a customer may have been told stays that of the case. */
function numberTold({ events }: SetAside, { eventsOf }: DecideContext): string | null {
  const opened = events.find(({ type }) => type === 'opened')?.case;
  return typeof opened === 'string' && eventsOf(opened).length === 0 ? opened : null;
}

/** The earlier instant counts: what the team says later is taken back, since both are worth time to restore. */
function countedEarlier(setAside: SetAside, state: CaseState, context: DecideContext): Decision | null {
  const earlier = doneAt(setAside);
  const own = setAside.events.find(({ type }) => type === 'restored');
  if (earlier === null || own === undefined) return null;
  const { by } = context;
  const events = context.eventsOf(state.case);
  const gone = takenBack(events);
  const later = events.filter(
    (event) => event.type === 'restored' && event.at > earlier && !gone.has(event.id ?? ''),
  );
  const at = Math.max(context.now, state.lastAt);
  const answer: ReadonlyArray<NewCaseEvent> = [
    ...later.map(({ id = '' }) => ({ type: 'retracted', case: state.case, at, by, event: id }) as const),
    { type: 'restored', case: state.case, at: earlier, by, workaround: own.workaround === true },
  ];
  const remaining = foldCase([...events, ...answer.map(numbered)], context);
  if (remaining.ok) return ok(answer);
  const { type, stage } = remaining.error;
  return err({ kind: 'impossible-order', event: type, stage: stage ?? state.stage });
}

function numbered(event: NewCaseEvent, place: number): CaseEvent {
  return { ...event, id: `${place}` };
}
