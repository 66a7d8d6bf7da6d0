import { expect, it } from 'vitest';
import { derivedHere } from '../../../../main/team/standing/derivedHere.ts';
import { createRestingDerived } from '../../../../main/team/standing/restingDerived.ts';
import { opensCase } from '../../../support/memoryDesk.ts';
import { createTeam } from '../../../support/team/aTeamOfDesks.ts';

/** A desk whose hash takes three seconds, by a clock of its own. */
function aDesk() {
  const mate = createTeam().mate('D1', 'AM');
  const clock = { now: 0, hashed: 0 };
  const slow = {
    ...mate.team,
    derivedSum() {
      clock.now += 3_000;
      clock.hashed += 1;
      return mate.team.derivedSum();
    },
  };
  const derived = createRestingDerived(slow, () => clock.now);
  /** What it says after so long. */
  const after = (wait: number) => {
    clock.now += wait;
    return derived();
  };
  const opens = () => {
    opensCase(mate.desk);
    mate.meets();
  };
  return { ...mate, clock, after, opens };
}

it('what a desk derived is hashed once its log is at rest, once for each head', () => {
  const { team, clock, after, opens } = aDesk();
  opens();
  expect([after(0), after(1_999)]).toEqual([null, null]);
  expect(after(1)).toEqual(derivedHere(team));
  expect(after(60_000)).toEqual(derivedHere(team));
  expect(clock.hashed).toBe(1);
});

it('a new head is said nothing of before it rests, too', () => {
  const { team, after, opens } = aDesk();
  after(0);
  after(2_000);
  opens();
  expect([after(600_000), after(1_999)]).toEqual([null, null]);
  expect(after(1)).toEqual(derivedHere(team));
});

it('nothing is said while something waits to be sent', () => {
  const { desk, team, meets, after } = aDesk();
  after(0);
  after(2_000);
  opensCase(desk);
  expect(after(600_000)).toBeNull();
  meets();
  after(0);
  expect(after(2_000)).toEqual(derivedHere(team));
});

it('hashing takes a hundredth of the time at most', () => {
  const { clock, after, opens } = aDesk();
  after(0);
  after(2_000);
  opens();
  after(0);
  expect(after(299_999)).toBeNull();
  expect(after(1)).not.toBeNull();
  expect(clock.hashed).toBe(2);
});
