import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { foldTotal } from '../../../shared/case/fold/foldTotal.ts';
import { createReads } from '../../../shared/team/recordReads.ts';
import { closedByRule } from '../../../shared/team/rules/ruleClosure.ts';
import { caseOfEvent, versionOf } from '../../persistence/caseEventLog.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import type { DeskCore, LoadedCase } from '../deskCore.ts';
import { writeStep } from './writeStep.ts';

/**
 * Proposes to the team what the rule closes now: each desk makes the same event of it, so that the team takes one. False
 * where it was proposed before, and taken back.
 */
export function closeForTeam(core: DeskCore, { events, state }: LoadedCase, now: Instant): boolean {
  const { team } = core;
  if (team === null) return false;
  const named = { team: String(team.team), hash: sha256Of };
  const event = closedByRule(foldTotal(events, core.rules), { ...core.rules, ...named, now });
  if (event === null || caseOfEvent(core.database, event.id) !== null) return false;
  const reads = createReads((caseNumber) => versionOf(core.database, caseNumber));
  return writeStep(
    core,
    { team, deed: { type: 'close-by-rule', case: state.case }, events: [event], reads },
    now,
  ).ok;
}
