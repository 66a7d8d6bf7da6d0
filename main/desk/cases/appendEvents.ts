import { isDeepStrictEqual } from 'node:util';
import type { LoggedEvent } from '../../persistence/caseEventLog.ts';
import { lineOfEvent } from '../../persistence/caseEventLog.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import type { Appended, AppendHow, IncomingEvents } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';
import { AppendRefused } from './appendRefused.ts';
import { bringGrownUpToDate } from './bringGrownUpToDate.ts';
import { createGrownCases, type GrownCases } from './grownCases.ts';
import { nameAll } from './namedEvents.ts';
import { ofOneAnalyst } from './ofOneAnalyst.ts';

/** As many as take some 100 MB. */
const HELD = 100_000;

/** The part of the work that the log is; the rest is what is derived from it. */
const LOGGING = 0.3;

/** Appends events of any cases in their order, skipping known ids. Runs in the caller's transaction; a refusal is thrown. */
export function appendAll(core: DeskCore, incoming: IncomingEvents, how: AppendHow): Appended {
  const knownAt = core.now();
  const named = nameAll(core, incoming, how);
  const grown = createGrownCases(core.database, knownAt, how.holds ?? HELD);
  const { all, known } = logAll(core, grown, named, how);
  const { byNumber: cases, years } = grown;
  bringGrownUpToDate(ofOneAnalyst(core), { cases, years, named, knownAt }, (share) =>
    how.onProgress?.(Math.floor(all * (LOGGING + share * (1 - LOGGING)))),
  );
  if (cases.size > 0) countChange(core.database);
  const newCases = [...cases.values()].filter(({ before }) => before === 0).length;
  return {
    ids: how.source === 'apply' ? Array.from(named, ({ id }) => id) : [],
    cases: [...cases.keys()],
    newEvents: all - known,
    knownEvents: known,
    newCases,
    updatedCases: cases.size - newCases,
  };
}

/** Puts all events into the log, and counts those that were there. */
function logAll(
  core: DeskCore,
  grown: GrownCases,
  named: Iterable<LoggedEvent>,
  { source, onProgress }: AppendHow,
): { readonly all: number; readonly known: number } {
  let all = 0;
  let known = 0;
  for (const logged of named) {
    if (!grown.log(logged, all)) {
      known += 1;
      if (source === 'apply') refuseOther(core, logged, all);
    }
    if (all % 1000 === 0) onProgress?.(Math.floor(all * LOGGING));
    all += 1;
  }
  return { all, known };
}

/**
 * The same event again is known. Another one under its id would be acknowledged and lost; a file says how many were
 * known, and may hold what was imported before in other words.
 */
function refuseOther({ database }: DeskCore, { id, event, body }: LoggedEvent, index: number): void {
  const known = lineOfEvent(database, id);
  if (known === body || isSameEvent(known, body)) return;
  throw new AppendRefused({ index, case: event.case, field: 'id', problem: 'id-taken', id });
}

/** Fields in another order, or spaces between them, make no other event. */
function isSameEvent(a: string | null, b: string): boolean {
  return a !== null && isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
}
