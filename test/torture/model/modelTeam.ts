import type { PushedStep, StepOutcome } from '../../../main/desk/team/teamDesk.ts';
import type { Team } from '../../support/team/aTeamOfDesks.ts';
import { type Fate, fateOf, type ModelStep } from './mergeTable.ts';
import type { ModelEvent, Office } from './modelCase.ts';
import { openHours } from './openHours.ts';
import { asModel, eventOf, type ModelMate } from './teamSteps.ts';

const ZONE = 'America/New_York';
const OFFICE: Office = { zone: ZONE, hours: openHours(ZONE, new Set()) };

/** Lets a desk pull, and gives where something else became of a pending step than the table says; each fate is counted. */
export function pullsAsForetold(
  { order }: Team,
  modelMate: ModelMate,
  fated: Map<string, number>,
  most?: number,
): ReadonlyArray<string> {
  const { mate, done } = modelMate;
  const before = mate.team.cases.pending();
  const told = mate.outcomes.length;
  mate.pulls(most);
  const confirmed = order.log.slice(0, mate.team.cases.head().g);
  const isConfirmed = new Set(confirmed.map(({ step }) => step));
  const left = before.filter(({ step }) => !isConfirmed.has(step));
  const after = new Map(mate.team.cases.pending().map((step) => [step.step, step]));
  const events = byCase(confirmed.map(({ body }) => eventOf(body)));
  const foretold = foretell(left, { done, after, events });
  for (const { fate, what } of foretold.values()) {
    const name = `${what} ${fate}`;
    fated.set(name, (fated.get(name) ?? 0) + 1);
  }
  const outcomes = new Map(mate.outcomes.slice(told).map(({ step, outcome }) => [step, fateIn(outcome)]));
  return [...foretold].flatMap(([step, { fate, what }]) =>
    outcomes.size === 0 || outcomes.get(step) === fate
      ? []
      : [`${what} ${step} on ${mate.name} is ${outcomes.get(step)}, not ${fate}`],
  );
}

interface Pulled {
  readonly done: ModelMate['done'];
  /** The steps that are pending after the pull, as they are then. */
  readonly after: ReadonlyMap<string, PushedStep>;
  /** What the team confirmed, by case; grows with what is pending behind it. */
  readonly events: Map<string, ModelEvent[]>;
}

interface Foretold {
  readonly fate: Fate;
  readonly what: string;
}

/** In the order of doing: each step stands on those before it as they are by now. */
function foretell(
  left: ReadonlyArray<PushedStep>,
  { done, after, events }: Pulled,
): ReadonlyMap<string, Foretold> {
  const foretold = new Map<string, Foretold>();
  const fates = new Map<string, Fate>();
  for (const pushed of left) {
    const known = done.get(pushed.step);
    if (known === undefined) continue;
    const ground = [...(events.get(known.case) ?? [])];
    const step: ModelStep = asModel(pushed, known);
    const fate = fateOf(step, { events: ground, fates, office: OFFICE });
    fates.set(step.step, fate);
    foretold.set(step.step, { fate, what: step.does });
    // From here on the desk knows what the team has.
    done.set(step.step, { ...known, seen: ground });
    const now = after.get(step.step)?.events.map(({ body }) => eventOf(body)) ?? [];
    for (const event of now) events.set(event.case, [...(events.get(event.case) ?? []), event]);
  }
  return foretold;
}

function byCase(events: ReadonlyArray<ModelEvent>): Map<string, ModelEvent[]> {
  const found = new Map<string, ModelEvent[]>();
  for (const event of events) found.set(event.case, [...(found.get(event.case) ?? []), event]);
  return found;
}

function fateIn(outcome: StepOutcome['outcome']): Fate {
  switch (outcome.kind) {
    case 'kept':
    case 'already-so':
      return outcome.kind;
    case 'set-aside':
      return `set-aside ${outcome.why}`;
    default:
      throw new Error('Nothing closes by the clock here.');
  }
}
