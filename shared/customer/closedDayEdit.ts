import * as z from 'zod';
import { parseDate } from '../calendar/instant/civilDate.ts';
import { planDay } from '../calendar/week/weekPlan.ts';
import { broken } from '../lang/formRule.ts';
import { isWhole } from '../lang/halfSign.ts';

const span = z.tuple([z.string(), z.string()]).readonly();
const dayHours = z
  .array(span)
  .min(1)
  .max(8)
  .readonly()
  .refine((hours) => planDay(hours, '').ok, broken('hours'));
const dayName = z.string().trim().min(1).max(200).refine(isWhole, broken('half-sign'));

/**
 * A day on which offices differ from the public holidays of their country, and why (policy §1). It is closed, closed in a
 * part, or open: in the hours that it names, else as on an ordinary working day.
 */
export const closedDayEditSchema = z
  .object({
    date: z.string().refine((text) => parseDate(text) !== undefined, broken('date')),
    /** What the office is closed for; null where it works. */
    closedFor: dayName.nullable(),
    /** The wall times between which it is closed; absent for the whole day. */
    part: span.refine((part) => planDay([part], '').ok, broken('part-of-day')).optional(),
    /** The wall times between which it works; absent for those of an ordinary working day. */
    hours: dayHours.optional(),
    /** What the hours of that day are for, such as a working Saturday. */
    openFor: dayName.optional(),
    reason: z.string().trim().min(1).max(500).refine(isWhole, broken('half-sign')),
  })
  .strict()
  .refine(({ closedFor, part, hours }) => (closedFor === null ? part : hours) === undefined, {
    path: ['hours'],
    ...broken('closed-or-hours'),
  })
  .readonly();

export type ClosedDayEdit = z.output<typeof closedDayEditSchema>;
