import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { BY_POLICY } from '../../../shared/case/decide/followUp.ts';
import type { NewCaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { takenBack } from '../../../shared/case/events/takenBack.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { closedAfter } from '../../persistence/queue/caseRows.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { dropBlocksAfter } from '../../persistence/wakes.ts';
import { type DeskCore, type LoadedCase, loadReadable } from '../deskCore.ts';
import { writeCase } from './writeCase.ts';

/**
 * Takes back what the rule closed with effect at an instant that has not come: a clock that was ahead did it. Should this
 * clock be the wrong one, the rule closes the case again at the same instant. Gives the cases.
 */
export function takeBackFuture(core: DeskCore, now: Instant): ReadonlyArray<string> {
  const { database } = core;
  // A closure that the team has in its log is no longer one desk's to doubt.
  if (core.team !== null || closedAfter(database, now).length === 0) return [];
  return inTransaction(database, () => {
    core.calendars.refresh();
    dropBlocksAfter(database, now);
    const taken = closedAfter(database, now).filter((number) => takeBackOne(core, number, now));
    if (taken.length > 0) countChange(database);
    return taken;
  });
}

function takeBackOne(core: DeskCore, caseNumber: string, now: Instant): boolean {
  const loaded = loadReadable(core, caseNumber);
  const closure = loaded === null ? undefined : futureClosure(loaded, now);
  if (loaded === null || closure === undefined) return false;
  const at = Math.max(now, loaded.state.opening.at);
  const retraction: NewCaseEvent = {
    type: 'retracted',
    case: caseNumber,
    at,
    by: BY_POLICY,
    event: closure,
  };
  // What came after it may need it: then it stands, and a person decides.
  return writeCase(core, { case: caseNumber, before: loaded, added: [retraction] }, now).ok;
}

/** The id of the closure by the rule for proposals, which gives no cause, when it stands and lies ahead. */
function futureClosure({ events }: LoadedCase, now: Instant): string | undefined {
  const gone = takenBack(events);
  const last = events.findLast((event) => event.type === 'closed' && !gone.has(event.id ?? ''));
  if (last?.type !== 'closed' || last.by !== BY_POLICY || last.cause !== undefined) return undefined;
  return last.at > now ? last.id : undefined;
}
