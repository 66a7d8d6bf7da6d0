import * as z from 'zod';
import { clocksOfFile } from '../interchange/clocksOfFile.ts';
import type { LineProblem } from '../interchange/lineProblem.ts';
import { eventLines } from './caseClocksVector.ts';
import type { VectorContext } from './vectorContext.ts';
import { vectorInstant } from './vectorInstant.ts';

/** The events of several cases, a moment, and the order of the queue then, as a file of vectors has them (policy §4). */
export const queueOrderVectorSchema = z.object({
  name: z.string(),
  now: vectorInstant,
  events: z.array(z.unknown()),
  order: z.array(z.string()),
});

export type QueueOrderVector = z.infer<typeof queueOrderVectorSchema>;

/** Answers with the cases in the order in which `clocks` prints them, or why the events are refused. */
export function answerQueueOrder(
  vector: QueueOrderVector,
  context: VectorContext,
): ReadonlyArray<string> | { readonly refused: LineProblem } {
  const lines = clocksOfFile(eventLines(vector.events), vector.now, context);
  if (!lines.ok) return { refused: lines.error };
  return lines.value.map((line) => line.case);
}
