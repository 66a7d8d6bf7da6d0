import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { NamedEvent } from '../../../shared/team/step.ts';
import { createTeamDesk, createTeamLog, NUMBER, OPENED_AT, type TeamDesk } from './aTeam.ts';
import { lostEvents } from './lostEvents.ts';
import { commandsOn, type NamedCommand, SITUATIONS } from './situations.ts';

const NOON = OPENED_AT + 60 * MINUTE;

interface Pair {
  readonly what: string;
  readonly outcome: unknown;
  readonly impossible: ReadonlyArray<unknown>;
  readonly lost: ReadonlyArray<string>;
  readonly isOneLog: boolean;
}

describe.each(Object.entries(SITUATIONS))('two desks on a case that is %s', (name, events) => {
  const pairs = pairsOn(name, events);

  it('leave nothing impossible in the log of their team', () => {
    expect(pairs.filter(({ impossible }) => impossible.length > 0)).toEqual([]);
  });

  it('lose no event: each is in the log, is so already, or is set aside', () => {
    expect(pairs.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });

  it('have one log, whichever of them comes first', () => {
    expect(pairs.filter(({ isOneLog }) => !isOneLog)).toEqual([]);
  });
});

/** Everything that A and B can do at once, B earlier and later by the clock, A first in the log. */
function pairsOn(situation: string, events: ReadonlyArray<NamedEvent>): ReadonlyArray<Pair> {
  const state = createTeamDesk('LN', createTeamLog(events), 0).stateOf(NUMBER);
  if (state === null) throw new Error(`${situation} is no case.`);
  const theirs = commandsOn(events, state, 'AM');
  const mine = commandsOn(events, state, 'BK');
  return theirs.flatMap((x) =>
    mine.flatMap((y) => [true, false].flatMap((isEarlier) => pairOf({ events, x, y, isEarlier }) ?? [])),
  );
}

interface Doing {
  readonly events: ReadonlyArray<NamedEvent>;
  readonly x: NamedCommand;
  readonly y: NamedCommand;
  readonly isEarlier: boolean;
}

/** Null for what cannot be done at all. */
function pairOf({ events, x, y, isEarlier }: Doing): Pair | null {
  const log = createTeamLog(events);
  const a = createTeamDesk('AM', log, 50_100);
  const b = createTeamDesk('BK', log, 50_200);
  const onlooker = createTeamDesk('CO', log, 50_300);
  const first = a.does(x.command, isEarlier ? NOON + 10 * MINUTE : NOON);
  const second = b.does(y.command, isEarlier ? NOON : NOON + 10 * MINUTE);
  if (!first.ok || !second.ok) return null;
  meetAll([a, b, onlooker]);
  return {
    what: `${y.name} ${isEarlier ? 'before' : 'after'} ${x.name}`,
    outcome: b.rebased[0]?.outcome,
    impossible: log.impossible(),
    lost: lostEvents([first.value, second.value], [a, b], log),
    isOneLog: [a, b, onlooker].every((desk) => isDeepStrictEqual(desk.copy(), log.events)),
  };
}

function meetAll(desks: ReadonlyArray<TeamDesk>): void {
  for (const desk of [...desks, ...desks]) desk.meets(NOON + 30 * MINUTE);
}
