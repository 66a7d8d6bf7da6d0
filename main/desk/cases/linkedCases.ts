import { linkedAnalysis } from '../../../shared/case/decide/decideAnalysis.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { findRow, readCard } from '../../persistence/queue/caseRows.ts';
import { followersOf } from '../../persistence/queue/followers.ts';
import { type DeskCore, loadCase, loadReadable } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';

/** The case that carries the RCA of a case, be it open or closed; null when none does. */
export function followUpOf(core: DeskCore, caseNumber: string): CaseState | null {
  const [row] = followersOf(core.database, caseNumber);
  return row === undefined ? null : (loadCase(core, readCard(core.database, row).case)?.state ?? null);
}

/** The case on the other end of an RCA: the followed one, or the follow-up. Null where it cannot be read, as where none is. */
export function linkedTo(core: DeskCore, state: CaseState): CaseState | null {
  return linkedAnalysis(state, {
    caseState: (caseNumber) => loadReadable(core, caseNumber)?.state ?? null,
    followUpOf: (caseNumber) => unlessUnreadable(() => followUpOf(core, caseNumber), null),
  });
}

/** The case whose RCA this one carries or to which it adds, those that carry the RCA of this one, and those that add to it. */
export function relatedTo(core: DeskCore, state: CaseState): ReadonlyArray<QueueRow> {
  const { follows, regarding } = state.opening;
  const named = [follows, regarding].flatMap((number) => {
    const found = number === undefined ? undefined : findRow(core.database, number);
    return found === undefined ? [] : [found.row];
  });
  const rows = new Set([...named, ...followersOf(core.database, state.case), ...openedBy(core, state)]);
  return [...rows].map((row) => readCard(core.database, row));
}

/** The cases that requests of this one opened, as its notes name them. */
function openedBy(core: DeskCore, state: CaseState): ReadonlyArray<number> {
  return state.opens.flatMap((number) => {
    const found = findRow(core.database, number);
    return found === undefined ? [] : [found.row];
  });
}
