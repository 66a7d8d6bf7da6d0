import { decideUndo } from '../../../shared/case/decide/decideUndo.ts';
import type { UndoDeed } from '../../../shared/case/decide/deed.ts';
import type { CommandDone } from '../../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { eventsOfOwnStep } from '../../persistence/team/confirmedEvents.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import type { StepUndone } from '../desk.ts';
import { type DeskCore, loadCase } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { decidingContext, readsOf } from './decidingContext.ts';
import { keptStep } from './keptStep.ts';
import { casesOf, impossibleAs, runCommand } from './runCommand.ts';
import { writeStep } from './writeStep.ts';

/**
 * Takes a step back that was done on a desk of a team, by what it is now: pending, confirmed, decided again or set aside.
 * Where the team did the same, nothing of it is this desk's to take back.
 */
export function undoStep(
  core: DeskCore,
  team: Membership,
  { step = '', case: about }: CommandDone,
): Result<Wrote<StepUndone>, DeskProblem> {
  const events = eventsOfStep(core, step);
  const aside = events.find(({ type }) => type === 'set-aside');
  if (aside !== undefined) return letBe(core, aside);
  if (events.length === 0) return err({ kind: 'refused', refusal: { kind: 'not-retractable' } });
  const opened = events.find(({ type }) => type === 'opened')?.case ?? null;
  const deed: UndoDeed = {
    type: 'undo',
    case: about,
    step,
    opened,
    events: events.map((event) => ({ case: event.case, id: event.id })),
  };
  const reads = readsOf(core);
  if (reads === null) throw new Error('A step is undone on a desk without a team.');
  const now = core.now();
  const decided = decideUndo(deed, decidingContext(core, now, reads));
  if (!decided.ok) return err({ kind: 'refused', refusal: decided.error });
  const written = writeStep(core, { team, deed, events: decided.value, reads }, now);
  if (!written.ok) return err(impossibleAs(written.error, loadCase(core, about)));
  countChange(core.database);
  const type = events.findLast((event) => event.case === about)?.type ?? 'note';
  return ok({ value: { case: about, type }, cases: casesOf(decided.value) });
}

interface EventOfStep {
  readonly id: string;
  readonly case: string;
  readonly type: string;
}

function eventsOfStep({ database }: DeskCore, step: string): ReadonlyArray<EventOfStep> {
  const pending = keptStep(database, step);
  if (pending !== undefined) return pending.step.events;
  return eventsOfOwnStep(database, step).map(({ id, case_id, type }) => ({ id, case: case_id, type }));
}

/** Nothing of what was set aside was done; it is withdrawn, so that nobody does it anyway. */
function letBe(core: DeskCore, aside: EventOfStep): Result<Wrote<StepUndone>, DeskProblem> {
  const done = runCommand(core, { type: 'let-be', case: aside.case, setAside: aside.id });
  return done.ok ? ok({ ...done.value, value: { case: aside.case, type: aside.type } }) : done;
}
