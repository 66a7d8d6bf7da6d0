import * as z from 'zod';
import type { ClockLine } from '../interchange/clockLine.ts';
import { clocksOfFile } from '../interchange/clocksOfFile.ts';
import type { LineProblem } from '../interchange/lineProblem.ts';
import type { VectorContext } from './vectorContext.ts';
import { vectorInstant } from './vectorInstant.ts';

/** The events of one case, a moment, and the line of `clocks` for it, as a file of vectors has them (policy §10). */
export const caseClocksVectorSchema = z.object({
  name: z.string(),
  now: vectorInstant,
  events: z.array(z.unknown()),
  expect: z.unknown(),
});

export type CaseClocksVector = z.infer<typeof caseClocksVectorSchema>;

/**
 * Answers with the line that `clocks` prints, null for a case that is opened after `now`, or why the events are refused:
 * through the same reading of lines as the command.
 */
export function answerCaseClocks(
  vector: CaseClocksVector,
  context: VectorContext,
): ClockLine | null | { readonly refused: LineProblem } {
  const lines = clocksOfFile(eventLines(vector.events), vector.now, context);
  if (!lines.ok) return { refused: lines.error };
  return lines.value[0] ?? null;
}

/** Writes the events of a vector as the file that `clocks` would read. */
export function eventLines(events: ReadonlyArray<unknown>): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
