import * as z from 'zod';
import { typed } from '../lang/typed.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import type { PresentMate, WireState } from '../team/wireState.ts';
import { type DomainChannels, id, nothing } from './channel.ts';
import { LONGEST_PASSWORD } from './longestPassword.ts';
import type { SetAsideList } from './setAsideList.ts';

/** How a desk stands to its team. */
export interface TeamStatus {
  readonly wire: WireState;
  /** Who is here, other desks of oneself included; not this desk. */
  readonly mates: ReadonlyArray<PresentMate>;
  /** How far this desk has the log of cases. */
  readonly head: number;
  /** Steps that the team has not confirmed, and how many of them it does not take. */
  readonly waiting: { readonly steps: number; readonly held: number };
  /** Numbers that are left for new cases before the desk gives its own. */
  readonly numbersLeft: number;
  /** How many steps were set aside and wait for a person. */
  readonly setAside: number;
  /** Whether the system keeps a password across starts; without it the password is asked for at each. */
  readonly hasKeyring: boolean;
}

/** The team that this desk is one of. */
export const teamChannels = {
  /** Null for a desk of its own. */
  'team.status': { request: nothing, answer: typed<TeamStatus | null>, writes: false },
  /** Null for a desk of its own. */
  'team.setAside': { request: nothing, answer: typed<SetAsideList | null>, writes: false },
  /** How a case would stand if what was set aside, named by the event that says so, were done anyway now. */
  'team.tryAnyway': {
    request: z.object({ case: id, setAside: id }).strict(),
    answer: typed<QueueRow>,
    writes: false,
  },
  /** The case that is on the screen, null for none, and whether something is written in it: the team is told. */
  'team.look': {
    request: z.object({ case: id.nullable(), isWriting: z.boolean() }).strict(),
    answer: typed<null>,
    writes: false,
  },
  /** A person did something about what stands in the way, such as saying the password. No answer and no push holds it. */
  'team.tryAgain': {
    request: z.object({ password: z.string().min(1).max(LONGEST_PASSWORD).optional() }).strict(),
    answer: typed<null>,
    writes: false,
  },
} satisfies DomainChannels;
