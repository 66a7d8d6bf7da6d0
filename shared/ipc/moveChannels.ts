import * as z from 'zod';
import { typed } from '../lang/typed.ts';
import type { DeadlineMove } from '../queue/deadlineMove.ts';
import { type DomainChannels, id } from './channel.ts';

/** Deadlines that a change of rules or calendars moved: a person has seen them. */
export const moveChannels = {
  /** Those that stand, or with `acknowledged` all of them; of each the first two hundred deadlines. */
  'move.list': {
    request: z.object({ acknowledged: z.boolean() }).strict(),
    answer: typed<ReadonlyArray<DeadlineMove>>,
    writes: false,
  },
  'move.acknowledge': {
    request: z.object({ moves: z.array(id).max(1_000) }).strict(),
    answer: typed<null>,
    writes: true,
  },
} satisfies DomainChannels;
