import type { SetAsideList } from '../../shared/ipc/setAsideList.ts';
import { shownLines, shownRow } from '../../shared/ipc/shownText.ts';
import type { TeamStatus, teamChannels } from '../../shared/ipc/teamChannels.ts';
import { err, mapped, ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import type { TeamBoard } from '../team/teamBoard.ts';
import { type HandlersOf, reads } from './handler.ts';

/** How the desk stands to its team, and what it tells the team of its screen. */
export function createTeamHandlers(desk: Desk, board: TeamBoard): HandlersOf<typeof teamChannels> {
  return {
    'team.status': reads(() => ok(statusOf(desk, board))),
    'team.setAside': reads(() => ok(shownList(desk.team?.setAsides.list() ?? null))),
    'team.tryAnyway': reads((request) => {
      const tried = desk.team?.setAsides.tryAnyway(request.case, request.setAside);
      return tried === undefined
        ? err({ kind: 'no-such-case', case: request.case })
        : mapped(tried, shownRow);
    }),
    'team.look': reads((look) => {
      board.lookAt(look);
      return ok(null);
    }),
    'team.tryAgain': reads(({ password }) => {
      board.tryAgain(password);
      return ok(null);
    }),
  };
}

function statusOf({ team }: Desk, board: TeamBoard): TeamStatus | null {
  if (team === null) return null;
  return {
    wire: board.wire(),
    mates: board.mates(),
    head: team.cases.head().g,
    waiting: team.waiting(),
    numbersLeft: team.numbersLeft(),
    setAside: team.setAsides.count(),
    hasKeyring: board.hasKeyring(),
  };
}

function shownList(list: SetAsideList | null): SetAsideList | null {
  return list && shownLines(list);
}
