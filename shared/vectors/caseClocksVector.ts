import * as z from 'zod';
import type { ClockLine } from '../interchange/clockLine.ts';
import { clocksOfFile } from '../interchange/clocksOfFile.ts';
import type { LineProblem } from '../interchange/lineProblem.ts';
import type { Edition } from '../policy/edition.ts';
import { editionSchema } from '../policy/edition.ts';
import type { VectorContext } from './vectorContext.ts';
import { vectorInstant } from './vectorInstant.ts';

const { pausingStages, raiseFrom } = editionSchema.unwrap().shape;

/** The events of one case, a moment, and the line of `clocks` for it, as a file of vectors has them (policy §10). */
export const caseClocksVectorSchema = z.object({
  name: z.string(),
  now: vectorInstant,
  /** In what the editions of the events differ from the built-in ones. */
  edition_over: z
    .object({ pausingStages: pausingStages.exactOptional(), raiseFrom: raiseFrom.exactOptional() })
    .optional(),
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
  const lines = clocksOfFile(eventLines(vector.events), vector.now, withEditionOver(vector, context));
  if (!lines.ok) return { refused: lines.error };
  return lines.value[0] ?? null;
}

function withEditionOver({ edition_over: over }: CaseClocksVector, context: VectorContext): VectorContext {
  if (over === undefined) return context;
  const edition = (id: string): Edition | undefined => {
    const builtIn = context.edition(id);
    return builtIn && { ...builtIn, ...over };
  };
  return { ...context, edition };
}

/** Writes the events of a vector as the file that `clocks` would read. */
export function eventLines(events: ReadonlyArray<unknown>): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
