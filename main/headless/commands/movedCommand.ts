import type { Command } from 'commander';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import type { DeadlineMove } from '../../../shared/queue/deadlineMove.ts';
import { moveHead, reasonText } from '../../../shared/wording/moveText.ts';
import type { Desk } from '../../desk/desk.ts';
import { Failure } from '../failure.ts';
import { movedTable } from '../movedTable.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { problemSentence } from '../problemSentence.ts';
import type { Headless } from '../surroundings.ts';

interface MovedOptions extends ProfileChoice {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly acknowledge?: boolean;
}

/** `moved`: the deadlines of open cases that a change of rules or calendars moved, until somebody acknowledges them. */
export function addMoved(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('moved')
    .description(command.moved)
    .option('--profile <dir>', option.profile)
    .option('--all', option.allMoves)
    .option('--acknowledge', option.acknowledgeMoves)
    .option('--json', option.json)
    .action((options: MovedOptions) =>
      withDesk(options, { mustExist: true }, headless, async (desk) => {
        const moves = desk.moves({
          acknowledged: options.all === true,
          most: Number.MAX_SAFE_INTEGER,
        });
        const lines = options.json === true ? moves.map(asJson(headless)) : asText(moves, headless);
        await headless.out.lines(lines);
        if (options.acknowledge === true) acknowledge(desk, moves, headless);
      }),
    );
}

function acknowledge(desk: Desk, moves: ReadonlyArray<DeadlineMove>, headless: Headless): void {
  const done = desk.acknowledgeMoves(moves.map(({ id }) => id));
  if (!done.ok) throw new Failure(problemSentence(headless.words, done.error));
}

function asText(moves: ReadonlyArray<DeadlineMove>, headless: Headless): ReadonlyArray<string> {
  const { words } = headless;
  if (moves.length === 0) return [words.moves.none];
  return moves.flatMap((move, index) => [
    ...(index === 0 ? [] : ['']),
    moveHead(words, move),
    ...movedTable(move.moved, headless),
  ]);
}

function asJson({ words }: Headless): (move: DeadlineMove) => string {
  const instant = (t: Instant | null): string | null => (t === null ? null : formatInstant(t));
  return ({ id, at, by, causes, acknowledgedAt, moved }) =>
    JSON.stringify({
      id,
      at: formatInstant(at),
      by,
      reason: reasonText(words, causes),
      causes,
      acknowledged: instant(acknowledgedAt),
      moved: moved.map(({ before, after, ...deadline }) => ({
        ...deadline,
        before: instant(before),
        after: instant(after),
      })),
    });
}
