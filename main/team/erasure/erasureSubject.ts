import type { ErasureProblem, OfErasing } from '../../desk/erasing/teamErasing.ts';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import type { Subject } from '../wire/sync/subject.ts';
import type { TeamServer } from '../wire/teamServer.ts';
import { type FollowedTeam, type FollowParts, followTeam } from './followTeam.ts';

/** What is heard of erasures while a desk exchanges with its team. */
export interface ErasureNews {
  followed(done: FollowedTeam): void;
  /** A line lost more than words: nothing was taken, and it is asked for again. */
  refused(problem: ErasureProblem): void;
}

/** The erasures of a team as a desk follows them; none for a desk of its own. */
export function erasuresOf(
  { erasing }: OfErasing,
  { member }: Pick<TeamDesk, 'member'>,
  store: FollowParts['store'],
  news: ErasureNews,
): ReadonlyArray<Subject> {
  return erasing === null ? [] : [erasureSubject({ erasing, store, team: member.team }, news)];
}

/** Erasures as one of the subjects that a team shares beside its logs. */
export function erasureSubject(
  { erasing, store, team }: Omit<FollowParts, 'place'> & { readonly team: number },
  news: ErasureNews,
): Subject {
  return {
    counter: 'erasures',
    // What another program kept from being done is tried again.
    known: () => (erasing.owesScrub() ? -1 : erasing.followed()),
    async pull(server: TeamServer) {
      const done = await followTeam({ place: { server, team }, erasing, store });
      if (done.ok) news.followed(done.value);
      else news.refused(done.error);
    },
  };
}
