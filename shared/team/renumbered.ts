import type { Ground } from './ground.ts';
import type { Step } from './step.ts';

/** Gives an opening whose number the team has by now another number; any other step as it is. */
export function renumbered(step: Step, ground: Ground, newCase: () => string): Step {
  const number = step.deed.type === 'open-case' ? step.events[0]?.case : undefined;
  if (number === undefined || ground.eventsOf(number).length === 0) return step;
  const free = newCase();
  return {
    ...step,
    events: step.events.map((event) => (event.case === number ? { ...event, case: free } : event)),
    saw: { [free]: 0 },
  };
}
