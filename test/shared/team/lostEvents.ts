import { BY_POLICY } from '../../../shared/case/decide/followUp.ts';
import type { NamedEvent, Step } from '../../../shared/team/step.ts';
import type { TeamDesk, TeamLog } from './aTeam.ts';

/**
 * The events of steps of which nothing tells: they are not in the log, not so already, in no step that was set aside. A step
 * that is decided again may say the same in fewer linked cases, and what a rule added to it follows from what stands.
 */
export function lostEvents(
  steps: ReadonlyArray<Step>,
  desks: ReadonlyArray<TeamDesk>,
  log: TeamLog,
): ReadonlyArray<string> {
  const found = new Set<unknown>(log.events.map(({ id }) => id));
  for (const event of log.events) {
    if (event.type === 'set-aside') for (const { id } of event.events) found.add(id);
  }
  const said = new Set(log.events.map(sayingOf));
  const outcomes = desks.flatMap(({ rebased }) => rebased);
  const alreadySo = new Set(
    outcomes.flatMap(({ before, outcome }) => (outcome.kind === 'already-so' ? [before.id] : [])),
  );
  return steps
    .filter(({ id }) => !alreadySo.has(id))
    .flatMap(({ events }) => {
      const told = new Set(events.flatMap(({ id, type }) => (found.has(id) ? [type] : [])));
      const isLost = ({ by, type }: NamedEvent): boolean => by !== BY_POLICY && !told.has(type);
      const isSaid = (event: NamedEvent): boolean => said.has(sayingOf(event));
      return events.filter((event) => isLost(event) && !isSaid(event)).map(({ id, type }) => `${type} ${id}`);
    });
}

/** What an event says of its case, by whomever and whenever. */
function sayingOf({ id: _id, at: _at, by: _by, ...saying }: NamedEvent): string {
  return JSON.stringify(saying);
}
