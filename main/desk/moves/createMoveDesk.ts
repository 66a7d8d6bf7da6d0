import { ok } from '../../../shared/lang/result.ts';
import { type MovedDeadline, movedDeadlines } from '../../../shared/queue/movedDeadline.ts';
import type { OlderRules } from '../../../shared/queue/olderRules.ts';
import { acknowledgeMove, readMoves } from '../../persistence/deadlineMoves.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { readLayingRules } from '../../persistence/layingRules.ts';
import { rowOfCard } from '../../persistence/queue/caseRows.ts';
import { openCards } from '../../persistence/queue/openCards.ts';
import { type DeskCore, loadReadable } from '../deskCore.ts';
import { queueRowOf } from '../making/queueRowOf.ts';
import type { Writer } from '../writer.ts';
import type { MoveDesk } from './moveDesk.ts';
import { isOlderThanFile } from './projectionRules.ts';

/** The list of moved deadlines over the file of a desk, and how its rules stand to those of this program. */
export function createMoveDesk(core: DeskCore, writer: Writer): MoveDesk {
  const { database, own } = core;
  return {
    layingRules: own,
    moves: (wanted) => readMoves(database, wanted),
    acknowledgeMoves: (ids) =>
      writer.write(() => {
        for (const id of ids) acknowledgeMove(database, id, core.now());
        countChange(database);
        return ok({ value: null, cases: [] });
      }),
    olderThanFile: () => (isOlderThanFile(database, own) ? olderRules(core) : null),
  };
}

function olderRules(core: DeskCore): OlderRules {
  const { database, own } = core;
  const { zoneRules, holidayTables } = readLayingRules(database);
  const moved = movedByOwnRules(core);
  return {
    own,
    file: { zoneRules: zoneRules ?? own.zoneRules, holidayTables: holidayTables ?? own.holidayTables },
    wouldMove: moved.length,
    zones: new Set(moved.map(({ zone }) => zone)).size,
  };
}

/** The deadlines of open cases that stand elsewhere by the rules of this program. */
function movedByOwnRules(core: DeskCore): ReadonlyArray<MovedDeadline> {
  core.calendars.refresh();
  return Array.from(openCards(core.database, 'all')).flatMap(({ card }) => {
    const stored = rowOfCard(card);
    const loaded = loadReadable(core, stored.case);
    return loaded === null ? [] : movedDeadlines(stored, queueRowOf(loaded.state, stored.calendar));
  });
}
