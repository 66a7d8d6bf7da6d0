import type { UndoDeed } from '../case/decide/deed.ts';
import type { Following } from './follow.ts';
import type { Step } from './step.ts';

/**
 * Gives an undo that names what its step is by now: other events where that was decided again; where it was set aside, the
 * undo lets that be, so that the log tells both.
 */
export function undoFollowed(step: Step, { became }: Following): Step {
  const { deed } = step;
  const done = deed.type === 'undo' ? became.get(deed.step) : undefined;
  if (deed.type !== 'undo' || done === undefined || done.kind === 'nothing') return step;
  if (done.kind === 'set-aside') {
    const [first] = step.events;
    const { case: place, id: setAside, at } = done.event;
    // What settles a step comes after it, though the undo was done before anybody set that aside.
    const stamp = { id: first?.id ?? step.id, case: place, at: Math.max(step.at, at), by: step.by };
    const settled = { type: 'settled', ...stamp, setAside, how: 'let-be' } as const;
    return { ...step, deed: { type: 'let-be', case: place, setAside }, events: [settled] };
  }
  return { ...step, deed: undoing(deed, done.step) };
}

function undoing(deed: UndoDeed, { events }: Step): UndoDeed {
  const opened = events.find(({ type }) => type === 'opened')?.case ?? null;
  return { ...deed, opened, events: events.map((event) => ({ case: event.case, id: event.id })) };
}
