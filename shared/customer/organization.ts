import * as z from 'zod';
import { parseDate } from '../calendar/instant/civilDate.ts';
import { namesZone, spelledZone } from '../calendar/zone/spelledZone.ts';
import { broken } from '../lang/formRule.ts';
import { isWhole } from '../lang/halfSign.ts';
import { isEventName } from '../policy/eventName.ts';

const short = z.string().trim().min(1).max(200).refine(isWhole, broken('half-sign'));
const localDate = z.string().refine((text) => parseDate(text) !== undefined, broken('date'));

/** A customer as care knows it: who it is, where its site is, what it may use (policy §1, §7, §9). */
export const organizationSchema = z
  .object({
    /** How the customer is named in events. */
    id: z.string().refine(isEventName, broken('identifier')),
    name: short,
    shortName: short,
    /** The 36 characters of the organization's settings page; null until someone asked. */
    organizationId: short.nullable(),
    zone: short.refine(namesZone, broken('zone')).transform(spelledZone),
    city: short.nullable(),
    /** Whose public holidays its office keeps: a code of date-holidays such as PT or DE-BY; null for none. */
    holidays: short.nullable(),
    /** As the management e-mail names them, such as "South America" and "Brazil" (policy §7). */
    region: short.nullable(),
    country: short.nullable(),
    licence: short.nullable(),
    /** The Technical Account Manager, step 2 of the urgency ladder; null where there is none (policy §7). */
    tam: z.object({ name: short, email: short.nullable(), phone: short.nullable() }).readonly().nullable(),
    /** Held on an edition whatever is in force, through `until` (local date, null for open end) (policy §1). */
    held: z.object({ edition: short, until: localDate.nullable() }).readonly().nullable(),
  })
  .strict()
  .readonly();

export type Organization = z.output<typeof organizationSchema>;
