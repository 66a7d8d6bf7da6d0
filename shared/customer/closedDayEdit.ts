import * as z from 'zod';
import { parseDate } from '../calendar/instant/civilDate.ts';

/** A day on which an office differs from the public holidays of its country, and why (policy §1). */
export const closedDayEditSchema = z
  .object({
    date: z.string().refine((text) => parseDate(text) !== undefined, 'not a date such as 2026-12-24'),
    /** What the office is closed for; null where it works although the country has a holiday. */
    closedFor: z.string().trim().min(1).max(200).nullable(),
    reason: z.string().trim().min(1).max(500),
  })
  .strict()
  .readonly();

export type ClosedDayEdit = z.output<typeof closedDayEditSchema>;
