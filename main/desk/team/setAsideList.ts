import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent, SetAside } from '../../../shared/case/events/caseEvent.ts';
import { doneAt } from '../../../shared/case/events/setAside.ts';
import { readEventAgain } from '../../../shared/interchange/eventFile.ts';
import type { OpenSetAside, SetAsideList, SettledSetAside } from '../../../shared/ipc/setAsideList.ts';
import { findRow, readCard } from '../../persistence/queue/caseRows.ts';
import type { SetAsideLine } from '../../persistence/team/setAsideLines.ts';
import { type DeskCore, loadReadable } from '../deskCore.ts';
import { withPendingMark } from './pendingRows.ts';
import { standingSetAsides } from './standingSetAsides.ts';

/** Gives what was set aside: all that waits, and what was settled in the last week. Only cases of these are folded. */
export function setAsideList(core: DeskCore): SetAsideList {
  const { open, settled } = standingSetAsides(core.database);
  const since = core.now() - 7 * DAY;
  const late = [...settled].filter(([, { at }]) => at > since).reverse();
  return {
    open: open
      .flatMap((line) => openSetAside(core, line))
      .sort((a, b) => a.doneAt - b.doneAt || (a.id < b.id ? -1 : 1)),
    settled: late.flatMap(([id, line]) => settledSetAside(core, id, line)),
  };
}

/** One whose case cannot be read waits for the version that can. */
function openSetAside(core: DeskCore, { id, case_id }: SetAsideLine): ReadonlyArray<OpenSetAside> {
  const row = findRow(core.database, case_id);
  const loaded = loadReadable(core, case_id);
  const setAside = loaded?.state.setAside.find((one) => one.id === id);
  if (row === undefined || loaded === null || setAside === undefined) return [];
  const meanwhile = new Set(setAside.meanwhile);
  return [
    {
      id,
      row: withPendingMark(core, readCard(core.database, row.row)),
      by: setAside.by,
      doneAt: doneAt(setAside) ?? setAside.at,
      at: setAside.at,
      why: setAside.why,
      mine: eventsWithin(setAside),
      theirs: loaded.events.filter((event) => meanwhile.has(event.id ?? '')).toSorted((a, b) => a.at - b.at),
    },
  ];
}

function settledSetAside(
  core: DeskCore,
  id: string,
  { case_id, by, at, id: settling }: SetAsideLine,
): ReadonlyArray<SettledSetAside> {
  const events = loadReadable(core, case_id)?.events ?? [];
  const setAside = events.find((event) => event.id === id);
  const settled = events.find((event) => event.id === settling);
  if (setAside?.type !== 'set-aside' || settled?.type !== 'settled') return [];
  return [{ id, case: case_id, mine: eventsWithin(setAside)[0] ?? null, how: settled.how, by, at }];
}

/** Of a later version's step, what this one can read. */
function eventsWithin({ events }: SetAside): ReadonlyArray<CaseEvent> {
  return events.flatMap((event) => readEventAgain(JSON.stringify(event)) ?? []);
}
