import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import type { LoggedEvent } from '../../persistence/caseEventLog.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import type { AppendHow, IncomingEvents } from '../desk.ts';
import type { DeskCore } from '../deskCore.ts';

/**
 * Gives each event the id under which it is known for good, and its line with that id in it. New ids are given once; those
 * of a file follow from what it holds, each time that it is gone through.
 */
export function nameAll(
  core: DeskCore,
  incoming: IncomingEvents,
  { source }: AppendHow,
): Iterable<LoggedEvent> {
  if (source === 'apply') return [...named(incoming, core.newId)];
  return {
    [Symbol.iterator]() {
      const seen = new Map<string, number>();
      return named(incoming, (text) => idOfContent(text, seen));
    },
  };
}

function* named(incoming: IncomingEvents, idOf: (text: string) => string): Generator<LoggedEvent> {
  for (const { event, line } of incoming) {
    const text = line?.trim() ?? writeEventLine(event);
    if (event.id === undefined) {
      const id = idOf(text);
      yield { id, event: { ...event, id }, body: withId(text, id) };
    } else yield { id: event.id, event, body: text };
  }
}

/** Equal lines of one file are told apart by their count, so that a file taken twice adds nothing and loses nothing. */
function idOfContent(text: string, seen: Map<string, number>): string {
  // Counted by the id of the first, which is shorter than a line.
  const first = idOfNth(text, 1);
  const times = (seen.get(first) ?? 0) + 1;
  seen.set(first, times);
  return times === 1 ? first : idOfNth(text, times);
}

function idOfNth(text: string, times: number): string {
  const hash = sha256Of(`${times}\n${text}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The line as it came, with the id in front of its own fields. */
function withId(text: string, id: string): string {
  return `{"id":${JSON.stringify(id)},${text.slice(1).trimStart()}`;
}
