import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import { automaticClosure } from '../../../shared/case/decide/automaticClosure.ts';
import type { NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { waitForOwner } from '../../../shared/team/rules/ruleTurn.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { closableCases, firstClosure, keepBlock, type RuleTurn } from '../../persistence/wakes.ts';
import { type DeskCore, type LoadedCase, loadReadable, possible } from '../deskCore.ts';
import type { BlockedClosure, DueWork } from '../dueWork.ts';
import { closeForTeam } from './closeForTeam.ts';
import { writeCase } from './writeCase.ts';

/**
 * Nobody works on a desk for two weeks, but a clock that is a month ahead shows it as if. A closure cannot be seen to be
 * wrong afterwards, so that it waits for a word of a person.
 */
const FAR_AHEAD = 14 * DAY;

/**
 * Closes each case whose proposal stood uncontested, once, with effect at the due instant (policy §5). `agreed` is the
 * latest instant at which the clock agreed with what is on record.
 */
export function closeUncontested(core: DeskCore, now: Instant, agreed: Instant): DueWork {
  const turn = turnOf(core);
  if (!mayAct(core) || closableCases(core.database, now, turn).length === 0)
    return { closed: [], blocked: [] };
  return inTransaction(core.database, () => {
    core.calendars.refresh();
    const outcomes = closableCases(core.database, now, turn).map((number) => ({
      number,
      outcome: closeOne(core, number, now, agreed),
    }));
    const closed = outcomes.flatMap(({ number, outcome }) => (outcome === 'closed' ? [number] : []));
    const blocked = outcomes.flatMap(({ outcome }) => (isBlocked(outcome) ? [outcome] : []));
    const cases = outcomes.filter(({ outcome }) => outcome === 'doubted').length;
    if (closed.length + blocked.length > 0) countChange(core.database);
    return { closed, blocked, ...(cases === 0 ? {} : { doubted: { now, last: agreed, cases } }) };
  });
}

/** The next instant at which the rule acts here; null for none, as while the team is not reached. */
export function nextClosure(core: DeskCore): Instant | null {
  return mayAct(core) ? firstClosure(core.database, turnOf(core)) : null;
}

/** Another desk may have done it, or made it impossible, unseen: without the team it is left as coming. */
function mayAct({ team, wire }: DeskCore): boolean {
  return team === null || wire.isUp;
}

function turnOf({ team }: DeskCore): RuleTurn | null {
  return team === null ? null : { handle: team.handle, othersAfter: waitForOwner(team.desk) };
}

type Outcome = 'closed' | 'doubted' | BlockedClosure | null;

function isBlocked(outcome: Outcome): outcome is BlockedClosure {
  return typeof outcome === 'object' && outcome !== null;
}

function closeOne(core: DeskCore, number: string, now: Instant, agreed: Instant): Outcome {
  const loaded = loadReadable(core, number);
  if (loaded === null) {
    // The version that can read it looks at it again.
    keepBlock(core.database, number, findRow(core.database, number)?.auto_close ?? now, now);
    return null;
  }
  if (now - Math.max(agreed, loaded.state.lastAt) > FAR_AHEAD) return 'doubted';
  const closure = automaticClosure(loaded.state, { ...core.rules, now });
  if (closure === null) return null;
  if (closure.ok) return close(core, loaded, closure.value, now) ? 'closed' : null;
  const due = loaded.state.rules.autoClose ?? now;
  if (!keepBlock(core.database, number, due, now)) return null;
  return { case: number, severity: loaded.state.severity, reason: closure.error.kind, at: due };
}

function close(core: DeskCore, loaded: LoadedCase, closure: NewCaseEvent, now: Instant): boolean {
  if (core.team !== null) return closeForTeam(core, loaded, now);
  const step = { case: closure.case, before: loaded, added: [closure] };
  possible(writeCase(core, step, now), loaded.events, closure.case);
  return true;
}
