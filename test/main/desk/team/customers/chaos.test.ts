import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushedStep } from '../../../../../main/desk/team/teamDesk.ts';
import { MINUTE } from '../../../../../shared/calendar/instant/instant.ts';
import type { OrganizationCommand } from '../../../../../shared/customer/organizationCommand.ts';
import { opensCase, registers } from '../../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type Team, type TeamMate } from '../../../../support/team/aTeamOfDesks.ts';
import { card } from './changesOfATeam.ts';

/** Something that happens: who, what, and one of the few things that it may be done to or with. */
interface Act {
  readonly who: number;
  readonly what: number;
  readonly which: number;
}

const PORTO = { id: 'PORTO', name: 'Porto', zone: 'Europe/Lisbon', holidays: 'PT' };
const dayOf = (pick: number): string => `2026-03-${String(9 + (pick % 3)).padStart(2, '0')}`;
const nameOf = (pick: number): string => ['Ann', 'Bo', 'Cy'][pick % 3] ?? '';

/** Person number `pick` of Porto as a desk has it; a new one where it has none. */
function person(desk: TeamMate['desk'], pick: number) {
  const porto = desk.organizationRegister().find(({ organization }) => organization.id === PORTO.id);
  const contacts = porto?.contacts ?? [];
  const known = contacts[pick % (contacts.length + 1)];
  const fresh = { id: `PORTO-${contacts.length + 1}`, customer: 'PORTO', name: nameOf(pick), email: null };
  return (
    known ?? {
      ...fresh,
      phone: null,
      languages: null,
      trainedAt: 1_700_000_000_000,
      credentialsAt: null,
      withdrawnAt: null,
    }
  );
}

const CHANGES: ReadonlyArray<(mate: TeamMate, pick: number) => ReadonlyArray<OrganizationCommand>> = [
  (mate, pick) => [card(mate, { city: pick % 2 === 0 ? 'Albany' : 'Boston' })],
  (mate, pick) => [card(mate, { licence: pick % 2 === 0 ? 'Gold' : null })],
  (mate, pick) => [card(mate, { country: nameOf(pick), region: nameOf(pick + 1) })],
  ({ desk }, pick) => [
    { type: 'set-contact', contact: person(desk, 99) },
    { type: 'set-contact', contact: { ...person(desk, pick), phone: String(pick) } },
  ],
  ({ desk }, pick) => [
    { type: 'set-contact', contact: { ...person(desk, pick), email: `${pick}@porto.pt` } },
  ],
  ({ desk }, pick) => [
    { type: 'set-contact', contact: { ...person(desk, pick), withdrawnAt: 1_800_000_000_000 + pick } },
  ],
  (_, pick) => [
    {
      type: 'edit-closed-day',
      customer: 'PORTO',
      edit: { date: dayOf(pick), closedFor: nameOf(pick), reason: 'Said' },
    },
  ],
  (_, pick) => [
    {
      type: 'edit-closed-day',
      customer: 'PORTO',
      edit: { date: dayOf(pick), closedFor: null, reason: 'Said' },
    },
  ],
  (_, pick) => [{ type: 'undo-closed-day', customer: 'PORTO', date: dayOf(pick), reason: 'Wrong' }],
  (_, pick) => [
    {
      type: 'edit-country-day',
      country: 'PT',
      edit: { date: dayOf(pick), closedFor: nameOf(pick), reason: 'Said' },
    },
  ],
  (_, pick) => [{ type: 'undo-country-day', country: 'PT', date: dayOf(pick), reason: 'Wrong' }],
];

const OTHERS: ReadonlyArray<(mate: TeamMate, pick: number) => void> = [
  (mate) => void opensCase(mate.desk, { customer: PORTO, severity: 3 }),
  (mate, pick) => void settles(mate, pick, 'do-anyway'),
  (mate, pick) => void settles(mate, pick, 'let-be'),
  (mate) => mate.pushesUnheard(),
  (mate, pick) => mate.pulls(pick + 1),
  (mate) => mate.meets(),
];

function settles({ desk }: TeamMate, pick: number, type: 'do-anyway' | 'let-be'): void {
  const waiting = desk.changesSetAside();
  const one = waiting[pick % Math.max(1, waiting.length)];
  if (one !== undefined) desk.settleChange({ type, customer: one.setAside.customer, setAside: one.id });
}

const act = fc.record({
  who: fc.nat(2),
  what: fc.nat(CHANGES.length + OTHERS.length - 1),
  which: fc.nat(5),
});

describe('what a team of desks knows of its customers, offline as it comes', () => {
  it.each([2, 3])(
    'comes to one truth on %i desks, and nothing that was changed is dropped without a word',
    (size) => {
      const acts = fc.array(act, { minLength: 5, maxLength: 40 });
      fc.assert(
        fc.property(acts, (all) => comesToOneTruth(size, all)),
        { numRuns: 12 },
      );
    },
  );
});

function comesToOneTruth(size: number, acts: ReadonlyArray<Act>): void {
  const team = createTeam();
  const mates = ['AM', 'BK', 'CL'].slice(0, size).map((handle, n) => team.mate(`D${n + 1}`, handle));
  const [first] = mates as [TeamMate];
  registers(first.desk, PORTO);
  opensCase(first.desk, { customer: PORTO, severity: 3 });
  for (const mate of mates) mate.meets();
  const done = new Map<string, PushedStep>();
  for (const { who, what, which } of acts) {
    team.clock.pass(MINUTE);
    happens(mates[who % size] ?? first, what, which);
    keepFirst(done, mates);
  }
  for (const mate of mates) mate.meets();
  for (const mate of mates) mate.pulls();
  for (const mate of mates) expectTruthOf(first, mate);
  expect(droppedOf(done, team, mates)).toEqual([]);
  for (const { desk } of mates) desk.close();
}

/** As it was acknowledged: what becomes of it later is what the test is about. */
function keepFirst(done: Map<string, PushedStep>, mates: ReadonlyArray<TeamMate>): void {
  for (const step of mates.flatMap((mate) => mate.team.customers.pending())) {
    if (!done.has(step.step)) done.set(step.step, step);
  }
}

function expectTruthOf(first: TeamMate, mate: TeamMate): void {
  expect(derivedOn(mate)).toEqual(derivedOn(first));
  expect(mate.team.waiting()).toEqual({ steps: 0, held: 0 });
  expect(mate.desk.check().problems).toEqual([]);
  expect(mate.desk.organizationRegister()).toEqual(first.desk.organizationRegister());
}

function happens(mate: TeamMate, what: number, which: number): void {
  const made = CHANGES[what]?.(mate, which);
  if (made === undefined) OTHERS[what - CHANGES.length]?.(mate, which);
  else mate.desk.changeOrganizations(made);
}

/** The changes of which nothing tells: not in the log, not made by the team too, not in what was set aside. */
function droppedOf(
  done: ReadonlyMap<string, PushedStep>,
  { customers }: Team,
  mates: ReadonlyArray<TeamMate>,
): ReadonlyArray<string> {
  const told = new Set(customers.log.flatMap(({ id, body }) => [id, String(JSON.parse(body).changeId)]));
  for (const { soAlready = [] } of mates.flatMap((mate) => mate.changeOutcomes)) {
    for (const id of soAlready) told.add(id);
  }
  return [...done.values()]
    .flatMap(({ events }) => events)
    .filter(({ id }) => !told.has(id))
    .map(({ id, type }) => `${type} ${id}`);
}
