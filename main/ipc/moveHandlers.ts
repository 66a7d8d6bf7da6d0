import type { moveChannels } from '../../shared/ipc/moveChannels.ts';
import { shownLines } from '../../shared/ipc/shownText.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

/** More than these are read on the terminal: a renewal of rules may move all deadlines of a queue. */
const MOST = 200;

/** The list of moved deadlines, and its acknowledgement. */
export function createMoveHandlers(
  desk: Pick<Desk, 'moves' | 'acknowledgeMoves'>,
): HandlersOf<typeof moveChannels> {
  return {
    'move.list': reads(({ acknowledged }) => ok(shownLines(desk.moves({ acknowledged, most: MOST })))),
    'move.acknowledge': writes(({ moves }) => desk.acknowledgeMoves(moves)),
  };
}
