import type { TeamStatus, teamChannels } from '../../shared/ipc/teamChannels.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import type { TeamBoard } from '../team/teamBoard.ts';
import { type HandlersOf, reads } from './handler.ts';

/** How the desk stands to its team, and what it tells the team of its screen. */
export function createTeamHandlers(desk: Desk, board: TeamBoard): HandlersOf<typeof teamChannels> {
  return {
    'team.status': reads(() => ok(statusOf(desk, board))),
    'team.look': reads((look) => {
      board.lookAt(look);
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
  };
}
