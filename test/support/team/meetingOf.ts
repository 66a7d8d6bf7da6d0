import type { StepOutcome, TeamLog } from '../../../main/desk/team/teamDesk.ts';
import type { TeamOrder } from './aTeamOrder.ts';

/** How a desk meets one log of its team. */
export function meetingOf(name: string, log: TeamLog, order: TeamOrder) {
  const outcomes: StepOutcome[] = [];
  const takes = (...page: Parameters<TeamLog['takePage']>): void => {
    const taken = log.takePage(...page);
    if (!taken.ok) throw new Error(taken.error.reason);
    outcomes.push(...taken.value.outcomes);
  };
  const pulls = (most?: number): void => {
    const page = order.after(log.head().g, most);
    if (page.length > 0) takes(page);
  };
  const pushes = (): void => {
    const steps = log.pending(200);
    const answers = order.push(name, steps);
    const last = answers.at(-1);
    const turnedDown = new Set(steps.slice(answers.length - 1, answers.length).map(({ step }) => step));
    pulls();
    if (last === 'refused') takes([], turnedDown);
    if (last === 'foreign') takes([], undefined, turnedDown);
  };
  const meets = (): void => {
    pulls();
    for (let tries = 0; tries < 50; tries += 1) {
      if (log.pending(1).length === 0) return;
      pushes();
    }
    throw new Error(`Desk ${name} does not come to an end: ${JSON.stringify(log.pending(1))}`);
  };
  return { outcomes, pulls, meets, pushesUnheard: () => void order.push(name, log.pending(200)) };
}
