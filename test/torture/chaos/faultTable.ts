import type { ChaosTeam } from './chaosTeam.ts';
import type { Done } from './deskOptions.ts';
import { doubled, type LoggedEvent, lost } from './promises.ts';

/** What was done to teams, and what came of it: the table of the attack. */
export interface FaultTable {
  /** A fault struck, and its round is over. */
  after(fault: string, team: ChaosTeam): void;
  came(team: ChaosTeam, log: ReadonlyArray<LoggedEvent>, done: ReadonlyArray<Done>): void;
  lines(): ReadonlyArray<string>;
}

export function createFaultTable(): FaultTable {
  const faults = new Map<string, { times: number; aside: number }>();
  const outcomes = new Map<string, number>();
  const counted = { acts: 0, events: 0, lost: 0, doubled: 0, 'answers lost after the commit': 0 };
  let asideSoFar = 0;
  const aside = ({ desks }: ChaosTeam): number =>
    desks.reduce((sum, { process }) => sum + (process.outcomes.get('set-aside') ?? 0), 0);
  return {
    after(fault, team) {
      const { times, aside: before } = faults.get(fault) ?? { times: 0, aside: 0 };
      faults.set(fault, { times: times + 1, aside: before + aside(team) - asideSoFar });
      asideSoFar = aside(team);
    },
    came(team, log, done) {
      asideSoFar = 0;
      counted.acts += done.length;
      counted.events += log.length;
      counted.lost += lost(log, done).length;
      counted.doubled += doubled(log).length;
      for (const { process, way } of team.desks) {
        counted['answers lost after the commit'] += way.lostAnswers();
        for (const [kind, count] of process.outcomes) outcomes.set(kind, (outcomes.get(kind) ?? 0) + count);
      }
    },
    lines: () => [
      [...faults].map(([what, { times, aside: set }]) => `${times} × ${what} (${set} set aside)`).join(', '),
      spelled(outcomes),
      spelled(new Map(Object.entries(counted))),
    ],
  };
}

function spelled(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
}
