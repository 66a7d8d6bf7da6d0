import type { Ground } from './ground.ts';
import type { Step } from './step.ts';

/** Gives an opening whose number is another's by now another number; any other step as it is. `isForeign`: the team says that it is. */
export function renumbered(step: Step, ground: Ground, newCase: () => string, isForeign: boolean): Step {
  const number = step.deed.type === 'open-case' ? step.events[0]?.case : undefined;
  if (number === undefined || !(isForeign || ground.eventsOf(number).length > 0)) return step;
  const free = newCase();
  return {
    ...step,
    events: step.events.map((event) => (event.case === number ? { ...event, case: free } : event)),
    saw: { [free]: 0 },
  };
}
