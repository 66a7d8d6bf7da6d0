import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { formatDateTime } from '../../../shared/wording/formatTime.ts';
import type { Desk } from '../../desk/desk.ts';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { addressOf, type KeptAddress } from '../../team/access/keptAddress.ts';
import { Failure } from '../failure.ts';
import { type OpenHow, type ProfileChoice, withDesk } from '../openProfile.ts';
import type { Headless } from '../surroundings.ts';
import { inAccessWords } from './accessWords.ts';

/** A desk of a team that was opened for one piece of work. */
export interface OpenedTeam {
  readonly desk: Desk;
  readonly team: TeamDesk;
  readonly profile: string;
  readonly now: () => Instant;
}

/** Opens the desk of a profile that belongs to a team, or did; throws a `Failure` for one of its own. */
export function withTeamDesk<T>(
  choice: ProfileChoice,
  how: Omit<OpenHow, 'mustExist'>,
  headless: Headless,
  work: (opened: OpenedTeam) => Promise<T>,
): Promise<T> {
  return withDesk(choice, { mustExist: true, ...how }, headless, (desk, profile) => {
    const { team } = desk;
    if (team === null) throw new Failure(headless.words.headless.team.none(profile));
    return work({ desk, team, profile, now: headless.now });
  });
}

/** Where its server is; throws a `Failure` for a desk that left its team, or was not told. */
export function addressOfTeam({ team, profile }: OpenedTeam, headless: Headless): KeptAddress {
  const { words, zone, now } = headless;
  const left = team.leftAt();
  const { name } = team.member;
  if (left !== null)
    throw new Failure(words.headless.team.left(name, formatDateTime(words, left, zone, now())));
  const address = inAccessWords(words, profile, () => addressOf(profile));
  if (address === null) throw new Failure(words.headless.team.noAddress(name));
  return address;
}
