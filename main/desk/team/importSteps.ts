import { namesIn } from '../../../shared/team/follow.ts';
import type { BroughtEvent } from './importedEvents.ts';

/** What one step of an import may hold, so that a push of several stays within what the server takes at once. */
const MOST_EVENTS = 500;
const MOST_BYTES = 500_000;

/**
 * Puts the events of an import together that reach the team at once: cases that name each other, so that no link ever leads
 * to another's case. Where these are too many for one step, the first has their openings: numbers that are taken are found
 * before anything stands on them.
 */
export function importSteps(events: ReadonlyArray<BroughtEvent>): ReadonlyArray<ReadonlyArray<BroughtEvent>> {
  const linked = createLinks(events);
  const together = new Map<string, BroughtEvent[]>();
  for (const brought of events) {
    const group = linked(brought.event.case);
    const there = together.get(group);
    if (there === undefined) together.set(group, [brought]);
    else there.push(brought);
  }
  return [...together.values()].flatMap((group) => cut(group));
}

/** Gives one name for all cases of a batch that name each other, also through others. */
function createLinks(events: ReadonlyArray<BroughtEvent>): (caseNumber: string) => string {
  const parents = new Map(events.map(({ event }) => [event.case, event.case]));
  const rootOf = (caseNumber: string): string => {
    let root = caseNumber;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(caseNumber, root);
    return root;
  };
  for (const { event } of events) {
    for (const named of namesIn(event)) {
      if (named !== event.case && parents.has(named)) parents.set(rootOf(named), rootOf(event.case));
    }
  }
  return rootOf;
}

function cut(group: ReadonlyArray<BroughtEvent>): ReadonlyArray<ReadonlyArray<BroughtEvent>> {
  if (isSmall(group)) return [group];
  const openings = group.filter(({ event }) => event.type === 'opened');
  const parts: BroughtEvent[][] = [];
  let bytes = 0;
  for (const brought of [...openings, ...group.filter(({ event }) => event.type !== 'opened')]) {
    const length = Buffer.byteLength(brought.body);
    const part = parts.at(-1);
    if (part === undefined || part.length >= MOST_EVENTS || bytes + length > MOST_BYTES) {
      parts.push([brought]);
      bytes = length;
    } else {
      part.push(brought);
      bytes += length;
    }
  }
  return parts;
}

function isSmall(group: ReadonlyArray<BroughtEvent>): boolean {
  if (group.length > MOST_EVENTS) return false;
  return group.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) <= MOST_BYTES;
}
