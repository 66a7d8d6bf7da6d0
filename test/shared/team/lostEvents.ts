import { BY_POLICY } from '../../../shared/case/decide/followUp.ts';
import type { Step } from '../../../shared/team/step.ts';
import type { TeamDesk, TeamLog } from './aTeam.ts';

/**
 * The events of steps of which nothing tells: they are not in the log, not so already, in no step that was set aside. What a
 * rule added to a step follows from what stands, and is another thing where the step is decided again.
 */
export function lostEvents(
  steps: ReadonlyArray<Step>,
  desks: ReadonlyArray<TeamDesk>,
  log: TeamLog,
): ReadonlyArray<string> {
  const found = new Set(log.events.map(({ id }) => id));
  const aside = new Set(
    log.events.flatMap((event) => (event.type === 'set-aside' ? event.events.map(({ id }) => id) : [])),
  );
  const toldOf = new Set(
    desks.flatMap(({ rebased }) =>
      rebased.flatMap(({ before, outcome }) => (outcome.kind === 'already-so' ? [before.id] : [])),
    ),
  );
  return steps
    .filter(({ id }) => !toldOf.has(id))
    .flatMap(({ events }) => events)
    .filter(({ id, by }) => by !== BY_POLICY && !found.has(id) && !aside.has(id))
    .map(({ id, type }) => `${type} ${id}`);
}
