import { createEventReader } from '../../shared/case/interchange.ts';
import type { LineProblem } from '../../shared/case/lineProblem.ts';
import { ok, type Result } from '../../shared/lang/result.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import type { IncomingEvent } from '../desk/desk.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';
import { lineBatches } from './readLines.ts';
import type { Headless } from './surroundings.ts';

/** A file of events that can be taken as a whole. */
export interface EventFile {
  readonly events: ReadonlyArray<IncomingEvent>;
  readonly cases: number;
}

/** Reads and checks a file of events, or names the first line for which nothing of it is taken (policy §10). */
export async function readEventFile(
  file: string,
  { input }: Headless,
): Promise<Result<EventFile, LineProblem>> {
  const reader = createEventReader({
    edition: (id) => BUILT_IN_EDITIONS.find((edition) => edition.id === id),
    knowsCountry,
  });
  const events: IncomingEvent[] = [];
  const cases = new Set<string>();
  for await (const lines of lineBatches(file, input)) {
    for (const line of lines) {
      const read = reader.read(line);
      if (!read.ok) return read;
      events.push({ event: read.value.event, line });
      cases.add(read.value.event.case);
    }
  }
  return ok({ events, cases: cases.size });
}
