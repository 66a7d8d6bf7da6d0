import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { DecideContext } from '../../../shared/case/decide/decideContext.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { createReads, type Reads, recordReads } from '../../../shared/team/recordReads.ts';
import { versionOf } from '../../persistence/caseEventLog.ts';
import { freeNumbers } from '../../persistence/team/numberLease.ts';
import { type DeskCore, eventsOf, loadCase } from '../deskCore.ts';
import { followUpOf } from './linkedCases.ts';
import { newNumber } from './newNumber.ts';

/** Gives what a decision needs of the desk, as of an instant. What it reads is noted, where somebody asks for that. */
export function decidingContext(
  core: DeskCore,
  now: Instant,
  reads: Reads | null,
  attachments: DecideContext['attachments'] = [],
): DecideContext {
  const { edition, calendarOf, organization, contactsOf, knowsCountry } = core.rules;
  const context: DecideContext = {
    edition,
    calendarOf,
    organization,
    contactsOf,
    ...(knowsCountry === undefined ? {} : { knowsCountry }),
    now,
    by: core.by(),
    newCase: numbersOf(core),
    editions: [...core.editions.values()],
    attachments,
    eventsOf: (caseNumber) =>
      core.team === null ? eventsOf(core, caseNumber) : (loadCase(core, caseNumber)?.standing ?? []),
    caseState: (caseNumber): CaseState | null => loadCase(core, caseNumber)?.state ?? null,
    followUpOf: (caseNumber) => followUpOf(core, caseNumber),
  };
  return reads === null ? context : recordReads(context, reads.note);
}

/** What a decision reads of a team's cases, by their versions; null on a desk of its own, where nobody asks for that. */
export function readsOf({ team, database }: DeskCore): Reads | null {
  return team === null ? null : createReads((caseNumber) => versionOf(database, caseNumber));
}

function numbersOf({ team, database }: DeskCore): () => string {
  if (team === null) return () => newNumber(database);
  const free = freeNumbers(database, team);
  return () => free.next().value;
}
