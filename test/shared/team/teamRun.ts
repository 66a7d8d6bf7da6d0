import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { DAY, HOUR, type Instant, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldTotal } from '../../../shared/case/fold/foldTotal.ts';
import type { Step } from '../../../shared/team/step.ts';
import { context } from '../../support/aCase.ts';
import { anOpening } from './anOpening.ts';
import { createTeamDesk, createTeamLog, OPENED_AT, type TeamDesk, type TeamLog } from './aTeam.ts';
import { lostEvents } from './lostEvents.ts';
import { commandsOn, SITUATIONS } from './situations.ts';

const act = fc.record({
  desk: fc.nat(2),
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('command' as const) },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'meet' as const) },
    fc.constantFrom('pull' as const, 'settle' as const, 'clock' as const),
  ),
  choice: fc.nat(21),
  on: fc.nat(5),
  wait: fc.oneof(
    { weight: 6, arbitrary: fc.constant('minute' as const) },
    fc.constantFrom('hour' as const, 'day' as const),
  ),
});

/** What three desks may do one after the other. */
export const someActs = fc.array(act, { minLength: 4, maxLength: 30 });

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** What came of a run: the log, the desks, and what nothing tells of. */
interface Run {
  readonly log: TeamLog;
  readonly desks: ReadonlyArray<TeamDesk>;
  readonly lost: ReadonlyArray<string>;
}

const WAITS = { minute: MINUTE, hour: HOUR, day: DAY } as const;

/** By how much the clock of each desk is wrong. */
const SKEWS = [0, -90 * MINUTE, 7 * MINUTE];

/** Lets three desks act, mostly offline; then they meet their team in an order. */
function runTeam(situation: number, acts: ReadonlyArray<Act>, arrival: ReadonlyArray<number>): Run {
  const known = Object.values(SITUATIONS);
  const log = createTeamLog(known[situation % known.length] ?? []);
  const desks = ['AM', 'BK', 'CO'].map((by, place) => createTeamDesk(by, log, 50_000 + 1000 * place));
  const done: Step[] = [];
  let now = OPENED_AT + HOUR;
  for (const act of acts) {
    now += WAITS[act.wait];
    const desk = desks[act.desk];
    const step = desk === undefined ? null : doing(act, desk, done, now + (SKEWS[act.desk] ?? 0));
    if (step !== null) done.push(step);
  }
  for (const place of [...arrival, ...arrival, ...arrival]) desks[place]?.meets(now + HOUR);
  return { log, desks, lost: lostEvents(done, desks, log) };
}

function doing(act: Act, desk: TeamDesk, done: ReadonlyArray<Step>, now: Instant): Step | null {
  switch (act.kind) {
    case 'meet':
      desk.meets(now);
      return null;
    case 'pull':
      desk.pulls(now, act.choice + 1);
      return null;
    case 'clock':
      return desk.closesDue(now);
    case 'undo': {
      const own = done.filter(({ by }) => by === desk.by);
      const step = own.at(-1 - (act.choice % 3));
      return step === undefined ? null : madeOf(desk.undoes(step, now));
    }
    case 'settle':
      return settling(act, desk, now);
    default:
      return commanding(act, desk, now);
  }
}

function commanding({ on, choice }: Act, desk: TeamDesk, now: Instant): Step | null {
  const cases = desk.cases();
  const number = cases[on % cases.length] ?? '';
  const state = desk.stateOf(number);
  if (choice === 0 || state === null) return madeOf(desk.does({ type: 'open-case', ...anOpening }, now));
  const commands = commandsOn(desk.eventsOf(number), state, desk.by);
  const { command } = commands[choice % commands.length] ?? { command: {} };
  return madeOf(desk.does({ ...command, case: number }, now));
}

function settling({ choice }: Act, desk: TeamDesk, now: Instant): Step | null {
  const waiting = desk
    .cases()
    .map((number) => desk.stateOf(number))
    .filter((state): state is CaseState => state !== null && state.setAside.length > 0);
  const state = waiting[choice % Math.max(waiting.length, 1)];
  const id = state?.setAside[choice % state.setAside.length]?.id;
  if (state === undefined || id === undefined) return null;
  const type = choice % 3 === 0 ? 'let-be' : 'do-anyway';
  return madeOf(desk.does({ type, case: state.case, setAside: id }, now));
}

function madeOf(made: ReturnType<TeamDesk['does']>): Step | null {
  return made.ok ? made.value : null;
}

/** The fold of each case of a log, by number. */
function foldsOf(log: TeamLog): ReadonlyArray<CaseState | null> {
  return log.cases().map((number) => foldTotal(log.eventsOf(number), context).state);
}

/** The orders in which three desks can come back. */
const ARRIVALS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** How a run ends: all is in the log, nothing in it is impossible, nothing is lost, and each desk makes the same of it. */
export const AS_PROMISED = {
  pending: 0,
  impossible: [],
  lost: [],
  hasOneLog: [true, true, true],
  hasOneFold: [true, true, true],
};

/** Lets the same be done for each order in which the desks can come back, and tells how each run ended. */
export function inEveryOrder(situation: number, acts: ReadonlyArray<Act>): ReadonlyArray<typeof AS_PROMISED> {
  return ARRIVALS.map((arrival) => {
    const { log, desks, lost } = runTeam(situation, acts, arrival);
    return {
      pending: desks.flatMap(({ pending }) => pending).length,
      impossible: log.impossible() as never[],
      lost: lost as never[],
      hasOneLog: desks.map((desk) => isDeepStrictEqual(desk.copy(), log.events)),
      hasOneFold: desks.map((desk) =>
        isDeepStrictEqual(
          log.cases().map((number) => desk.stateOf(number)),
          foldsOf(log),
        ),
      ),
    };
  });
}
