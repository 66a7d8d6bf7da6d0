import type { PushedStep } from '../../../main/desk/team/teamDesk.ts';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { manyCases } from '../desk/manyCases.ts';

/** The first case of the bench. */
export const ORIGIN = '100000';

/** So many cases as their server takes them, a step a case, marked as brought from elsewhere: they have other authors. */
export function* manySteps(cases: number): Generator<PushedStep & { readonly import: true }> {
  let events: PushedStep['events'][number][] = [];
  const step = () => {
    const subject = events[0]?.subject ?? '';
    return { step: `step of ${subject}`, expect: { [subject]: 0 }, import: true as const, events };
  };
  for (const { event } of manyCases(cases)) {
    if (event.type === 'opened' && events.length > 0) {
      yield step();
      events = [];
    }
    const { id = '', case: subject, type, at, by } = event;
    events.push({ id, subject, type, at, recorded: at, by, body: writeEventLine(event), version: 1 });
  }
  if (events.length > 0) yield step();
}
