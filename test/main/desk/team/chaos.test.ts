import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushedStep } from '../../../../main/desk/team/teamDesk.ts';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../../../shared/case/decide/caseCommand.ts';
import { BY_POLICY } from '../../../../shared/case/decide/followUp.ts';
import { opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type Team, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';

/** Something that happens: who, what, to which of the cases that the desk knows. */
interface Act {
  readonly who: number;
  readonly what: number;
  readonly which: number;
}

const OWNERS = ['AM', 'BK', 'CL'];

const DEEDS: ReadonlyArray<(number: string, pick: number) => CaseCommand> = [
  (number, pick) => ({ type: 'note', case: number, text: `Word ${pick}` }),
  (number, pick) => ({ type: 'assign', case: number, owner: OWNERS[pick % 3] ?? 'AM' }),
  (number) => ({ type: 'respond', case: number }),
  (number) => ({ type: 'restore', case: number, workaround: false }),
  (number) => ({ type: 'await-customer', case: number }),
  (number) => ({ type: 'record-reply', case: number }),
  (number) => ({ type: 'propose-resolution', case: number }),
  (number, pick) => ({ type: 'change-priority', case: number, priority: ((pick % 4) + 1) as 1 }),
  (number) => ({ type: 'close', case: number }),
];

const act = fc.record({
  who: fc.nat(2),
  // Most of what happens is done to cases; the rest is opening, undoing, and meeting the team or not.
  what: fc.nat(DEEDS.length + 8),
  which: fc.nat(5),
});

describe('a team of three desks that are offline as it comes', () => {
  it('comes to one log and one projection, and loses nothing that was acknowledged', () => {
    const acts = fc.array(act, { minLength: 5, maxLength: 40 });
    fc.assert(fc.property(acts, comesToOneTruth), { numRuns: 15 });
  });
});

function comesToOneTruth(acts: ReadonlyArray<Act>): void {
  const team = createTeam();
  // The third has no numbers but its own.
  const mates = ['AM', 'BK', 'CL'].map((handle, n) =>
    team.mate(`D${n + 1}`, handle, { leased: n === 2 ? 0 : 3 }),
  );
  const done = new Map<string, PushedStep>();
  opensCase(mateAt(mates, 0).desk);
  for (const mate of mates) mate.meets();
  for (const one of acts) {
    happens(team, mateAt(mates, one.who), one);
    for (const step of mates.flatMap((mate) => mate.team.cases.pending())) keepFirst(done, step);
  }
  for (const mate of mates) mate.meets();
  for (const mate of mates) mate.pulls();
  expectOneTruth(team, mates);
  expect(lostOf(done, team, mates)).toEqual([]);
  for (const { desk } of mates) desk.close();
}

function mateAt(mates: ReadonlyArray<TeamMate>, place: number): TeamMate {
  const mate = mates[place];
  if (mate === undefined) throw new Error(`No desk ${place}.`);
  return mate;
}

function happens({ clock }: Team, mate: TeamMate, { what, which }: Act): void {
  clock.pass(MINUTE);
  const cases = mate.desk.numbers('open', {});
  const number = cases[which % Math.max(1, cases.length)];
  const deed = DEEDS[what];
  if (deed === undefined) OTHERS[(what - DEEDS.length) % OTHERS.length]?.(mate, which);
  else if (number !== undefined) mate.desk.command(deed(number, which));
}

const OTHERS: ReadonlyArray<(mate: TeamMate, pick: number) => void> = [
  (mate, pick) => void opensCase(mate.desk, { title: `Case ${pick}` }),
  (mate) => void mate.desk.undo(),
  (mate) => void mate.desk.undo(),
  (mate) => mate.pushesUnheard(),
  (mate, pick) => mate.pulls(pick + 1),
  (mate) => mate.meets(),
];

/** As it was acknowledged: what becomes of it later is what the test is about. */
function keepFirst(done: Map<string, PushedStep>, step: PushedStep): void {
  if (!done.has(step.step)) done.set(step.step, step);
}

function expectOneTruth({ order }: Team, mates: ReadonlyArray<TeamMate>): void {
  const lines = order.log.map(({ body }) => body);
  const first = derivedOn(mateAt(mates, 0));
  for (const mate of mates) {
    expect(mate.team.waiting()).toEqual({ steps: 0, held: 0 });
    expect([...mate.desk.exportEvents()]).toEqual(lines);
    expect(derivedOn(mate)).toEqual(first);
    expect(mate.desk.check().problems).toEqual([]);
  }
  const openings = order.log.filter(({ type }) => type === 'opened').map(({ subject }) => subject);
  expect(new Set(openings).size).toBe(openings.length);
}

/** The events of steps of which nothing tells: not in the log, not so already, in no step that was set aside. */
function lostOf(
  done: ReadonlyMap<string, PushedStep>,
  { order }: Team,
  mates: ReadonlyArray<TeamMate>,
): ReadonlyArray<string> {
  const told = new Set(
    order.log.flatMap(({ id, type, body }) => [id, ...(type === 'set-aside' ? idsIn(body) : [])]),
  );
  const outcomes = mates.flatMap((mate) => mate.outcomes);
  const alreadySo = new Set(
    outcomes.flatMap(({ step, outcome }) => (outcome.kind === 'already-so' ? [step] : [])),
  );
  return [...done.values()]
    .filter(({ step }) => !alreadySo.has(step))
    .flatMap(({ events }) => events)
    .filter(({ id, by }) => by !== BY_POLICY && !told.has(id))
    .map(({ id, type }) => `${type} ${id}`);
}

function idsIn(body: string): ReadonlyArray<string> {
  const { events } = JSON.parse(body) as { events: ReadonlyArray<{ id: string }> };
  return events.map(({ id }) => id);
}
