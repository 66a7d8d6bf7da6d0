import { expect } from 'vitest';
import { opensCase } from '../../support/memoryDesk.ts';
import { createTeam, type Team } from '../../support/team/aTeamOfDesks.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { createModelDesk } from './modelDesk.ts';
import { pullsAsForetold } from './modelTeam.ts';
import { doesSomething, type ModelMate, modelMates, type World } from './teamSteps.ts';

const MINUTE = 60_000;
/** After so many steps a new team begins. */
const STEPS_A_TEAM = 60;

attack(
  'a second implementation beside a team',
  { short: 240, long: 30_000 },
  async ({ times, trial, note }) => {
    const random = randomSource('a second implementation of a team');
    const fated = new Map<string, number>();
    for (let begun = 0; begun < times; begun += STEPS_A_TEAM) {
      await trial(() => oneTeam(random, begun % (2 * STEPS_A_TEAM) === 0 ? 'closing' : 'severities', fated));
    }
    note([...fated].map(([what, count]) => `${count} ${what}`).join(', '));
  },
);

function oneTeam(random: RandomSource, world: World, fated: Map<string, number>): void {
  const team = createTeam();
  const mates = modelMates(team);
  const [first] = mates;
  for (let opened = 0; opened < 3; opened += 1) {
    if (first !== undefined) opensCase(first.mate.desk, { severity: world === 'closing' ? 4 : 3 });
  }
  for (const { mate } of mates) mate.meets();
  for (let n = 0; n < STEPS_A_TEAM; n += 1) {
    const modelMate = mates[random.below(mates.length)] as ModelMate;
    step(team, modelMate, random, world, fated);
    expect(deviations(modelMate), `step ${n}`).toEqual([]);
  }
  for (const modelMate of [...mates, ...mates]) expect(meets(team, modelMate, fated)).toEqual([]);
  const lines = team.order.log.map(({ body }) => body);
  for (const modelMate of mates) {
    expect([...modelMate.mate.desk.exportEvents()]).toEqual(lines);
    expect(deviations(modelMate)).toEqual([]);
    modelMate.mate.desk.close();
  }
}

function step(
  team: Team,
  modelMate: ModelMate,
  random: RandomSource,
  world: World,
  fated: Map<string, number>,
): void {
  team.clock.pass(random.below(20) * MINUTE);
  const what = random.below(10);
  if (what === 0) expect(meets(team, modelMate, fated)).toEqual([]);
  else if (what === 1)
    expect(pullsAsForetold(team, modelMate, fated, 1 + random.below(5)), 'a pull').toEqual([]);
  else if (what === 2) modelMate.mate.pushesUnheard();
  else doesSomething(team, modelMate, random, world);
}

/** Pulls and pushes until nothing is left to send. */
function meets(team: Team, modelMate: ModelMate, fated: Map<string, number>): ReadonlyArray<string> {
  const { mate } = modelMate;
  const wrong = [...pullsAsForetold(team, modelMate, fated)];
  while (mate.team.cases.pending(1).length > 0) {
    mate.pushesUnheard();
    wrong.push(...pullsAsForetold(team, modelMate, fated));
  }
  return wrong;
}

/** Where a desk shows something else than the model makes of the lines that it has. */
function deviations({ mate }: ModelMate): ReadonlyArray<string> {
  const model = createModelDesk();
  model.hear(mate.desk);
  return model.deviations(mate.desk);
}
