import type { Erasure } from '../../../main/desk/erasing/teamErasing.ts';
import type { LogName, PushedEvent, PushedStep, TeamPage } from '../../../main/desk/team/teamDesk.ts';
import { sha256Of } from '../../../main/persistence/checksum.ts';
import type { TeamEvent } from '../../../main/persistence/team/confirmedEvents.ts';

/** 'foreign': refused, since a number is leased to another desk. */
export type Answer = 'taken' | 'known' | 'conflict' | 'refused' | 'foreign';

/** The log of a team as its server keeps it: dense numbers, each step whole and on the versions that it saw, known by its ids. */
export interface TeamOrder {
  readonly log: ReadonlyArray<TeamEvent>;
  /** Takes steps in their order; the first that is not taken or known ends it. An answer a step. */
  push(desk: string, steps: ReadonlyArray<PushedStep>): ReadonlyArray<Answer>;
  after(g: number, most?: number): TeamPage;
  lease(count: number): { readonly first: number; readonly last: number };
  /** Replaces lines as the server does, and gives all erasures so far. */
  erase(lines: ReadonlyArray<{ readonly id: string; readonly body: string }>): ReadonlyArray<Erasure>;
  /** From here on the server does not take a step. */
  refuse(step: string): void;
  /** From here on a number of a case is another desk's. */
  reserve(number: string): void;
}

export function createTeamOrder(name: LogName = 'cases'): TeamOrder {
  const log: TeamEvent[] = [];
  const byId = new Map<string, TeamEvent>();
  const versions = new Map<string, number>();
  const refused = new Set<string>();
  const reserved = new Set<string>();
  const erasures: Erasure[] = [];
  let nextNumber = 10_001;
  const answerTo = ({ step, expect, events }: PushedStep): Answer => {
    if (events.every(({ id, body }) => byId.get(id)?.body === body)) return 'known';
    if (refused.has(step) || events.some(({ id }) => byId.has(id))) return 'refused';
    if (events.some(({ type, subject }) => type === 'opened' && reserved.has(subject))) return 'foreign';
    const isWhole = events.every(({ subject }) => expect[subject] !== undefined);
    return isWhole && isExpected(expect, versions) ? 'taken' : 'conflict';
  };
  const add = (desk: string, step: string, { recorded, ...event }: PushedEvent): void => {
    const position = (versions.get(event.subject) ?? 0) + 1;
    const g = log.length + 1;
    const chain = sha256Of(`${log.at(-1)?.chain ?? ''}${g}${event.id}`);
    const origin = { desk, login: desk, step, received_at: recorded };
    const taken = { ...event, g, position, recorded_at: recorded, ...origin, chain };
    log.push(taken);
    byId.set(event.id, taken);
    versions.set(event.subject, position);
  };
  const pushOne = (desk: string, step: PushedStep): Answer => {
    const answer = answerTo(step);
    if (answer === 'taken') for (const event of step.events) add(desk, step.step, event);
    return answer;
  };
  return {
    log,
    push(desk, steps) {
      const answers: Answer[] = [];
      for (const step of steps) {
        const answer = pushOne(desk, step);
        answers.push(answer);
        if (answer !== 'taken' && answer !== 'known') break;
      }
      return answers;
    },
    after: (g, most) => wholeSteps(log.slice(g), most),
    lease(count) {
      const first = nextNumber;
      nextNumber += count;
      return { first, last: nextNumber - 1 };
    },
    erase(lines) {
      for (const { id, body } of lines) {
        const place = log.findIndex((event) => event.id === id);
        const event = log[place];
        if (event === undefined) throw new Error(`There is no event ${id}.`);
        log[place] = { ...event, body, erased: true };
        erasures.push({ n: erasures.length + 1, log: name, g: event.g, sha256: null, body });
      }
      return erasures;
    },
    refuse: (step) => refused.add(step),
    reserve: (number) => reserved.add(number),
  };
}

function isExpected(expect: PushedStep['expect'], versions: ReadonlyMap<string, number>): boolean {
  return Object.entries(expect).every(([subject, version]) => (versions.get(subject) ?? 0) === version);
}

/** A page ends where a step ends. */
function wholeSteps(events: TeamPage, most = events.length): TeamPage {
  let end = Math.min(most, events.length);
  while (end > 0 && end < events.length && events[end]?.step === events[end - 1]?.step) end += 1;
  return events.slice(0, end);
}
