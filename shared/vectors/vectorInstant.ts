import * as z from 'zod';
import { parseInstant } from '../calendar/instant/isoInstant.ts';

/** An instant of a vector, read into UTC milliseconds. */
export const vectorInstant = z.string().transform((text, context) => {
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: `${text} is no instant.` });
  return z.NEVER;
});
