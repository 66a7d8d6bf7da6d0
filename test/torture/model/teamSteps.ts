import type { Act } from '../../../main/desk/desk.ts';
import type { PushedStep } from '../../../main/desk/team/teamDesk.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import type { Team, TeamMate } from '../../support/team/aTeamOfDesks.ts';
import type { RandomSource } from '../randomSource.ts';
import type { ModelStep } from './mergeTable.ts';
import type { ModelEvent } from './modelCase.ts';

const MINUTE = 60_000;

/** By how much the clock of each desk is wrong. */
const SKEWS = [0, -3 * MINUTE, 5 * MINUTE];

/** A desk of the team beside what the model keeps of it. */
export interface ModelMate {
  readonly mate: TeamMate;
  readonly skew: number;
  /** What was done here and not taken back, the latest last. */
  readonly acts: Array<{ readonly act: Act; readonly step: string }>;
  /** What was done here, by its step, as the model has to know it. */
  readonly done: Map<string, Omit<ModelStep, 'events'>>;
}

export function modelMates(team: Team): ReadonlyArray<ModelMate> {
  return ['AM', 'BK', 'CL'].map((handle, place) => ({
    mate: team.mate(`D${place + 1}`, handle),
    skew: SKEWS[place] ?? 0,
    acts: [],
    done: new Map(),
  }));
}

/** The lines of a case as a desk shows them: what the team confirmed, and then what is pending. */
function shownOf({ desk }: TeamMate, caseNumber: string): ReadonlyArray<ModelEvent> {
  return [...desk.exportEvents()].map(eventOf).filter((event) => event.case === caseNumber);
}

/** A line as the model reads it. */
export function eventOf(line: string): ModelEvent {
  const fields = JSON.parse(line);
  return { ...fields, at: Date.parse(fields.at) };
}

/** A world in which no case closes has three severities; what a closure means for the RCA of severity 2 is another subject. */
export type World = 'closing' | 'severities';

/** Does something on a case that the desk knows, or takes something back; nothing where the desk refuses. */
export function doesSomething(team: Team, modelMate: ModelMate, random: RandomSource, world: World): void {
  const { mate, acts, done } = modelMate;
  const numbers = mate.desk.numbers('open', {});
  const number = numbers[random.below(numbers.length)];
  const undone = random.below(5) === 0 ? acts.pop() : undefined;
  if (undone !== undefined) {
    const made = acting(team, modelMate, () => mate.desk.undo(undone.act));
    if (made !== null) done.set(made.step, { ...made, does: 'undo', of: undone.step });
  } else if (number !== undefined) {
    const command = commandOn(number, random, world);
    const act: Act = { steps: [] };
    const made = acting(team, modelMate, () => mate.desk.command(command, act));
    if (made === null) return;
    acts.push({ act, step: made.step });
    done.set(made.step, { ...made, ...wishOf(command) });
  }
}

/** Does it by the clock of the desk; gives the step that came of it, and what the desk showed of its case before. */
function acting(
  { clock }: Team,
  { mate, skew }: ModelMate,
  does: () => unknown,
): Pick<ModelStep, 'step' | 'case' | 'seen'> | null {
  const before = new Set(mate.team.cases.pending().map(({ step }) => step));
  const seen = new Map(numbersOf(mate).map((number) => [number, shownOf(mate, number)] as const));
  clock.pass(skew);
  does();
  clock.pass(-skew);
  const made = mate.team.cases.pending().find(({ step }) => !before.has(step));
  const about = made?.events[0]?.subject ?? '';
  return made === undefined ? null : { step: made.step, case: about, seen: seen.get(about) ?? [] };
}

function numbersOf({ desk }: TeamMate): ReadonlyArray<string> {
  return [...desk.numbers('open', {}), ...desk.numbers('closed', {})];
}

function commandOn(number: string, random: RandomSource, world: World): CaseCommand {
  const ofTheWorld =
    world === 'closing' ? { type: 'close', case: number } : { type: 'respond', case: number };
  const severity = world === 'closing' ? 3 + random.below(2) : 2 + random.below(3);
  return random.oneOf<object>([
    { type: 'note', case: number, text: 'x' },
    { type: 'respond', case: number },
    { type: 'restore', case: number, workaround: false },
    { type: 'assign', case: number, owner: random.oneOf<string | null>(['AM', 'BK', 'CL', null]) },
    { type: 'change-severity', case: number, severity, reason: 'because' },
    { type: 'change-severity', case: number, severity, reason: 'because' },
    ofTheWorld,
  ]) as CaseCommand;
}

function wishOf(command: CaseCommand): Pick<ModelStep, 'does' | 'owner' | 'severity'> {
  if (command.type === 'assign') return { does: 'assign', owner: command.owner };
  if (command.type === 'change-severity') return { does: command.type, severity: command.severity };
  return { does: command.type as ModelStep['does'] };
}

/** A step as it is now. */
export function asModel({ step, events }: PushedStep, known: Omit<ModelStep, 'events'>): ModelStep {
  return { ...known, step, events: events.map(({ body }) => eventOf(body)) };
}
