import * as z from 'zod';
import { broken } from '../lang/formRule.ts';
import { isWhole } from '../lang/halfSign.ts';
import { closedDayEditSchema } from './closedDayEdit.ts';
import { contactSchema } from './contact.ts';
import { isHolidayCode } from './holidayCode.ts';
import { organizationSchema } from './organization.ts';

const id = z.string().min(1).max(200);
const code = z.string().refine(isHolidayCode, broken('holiday-code'));
const reason = z.string().trim().min(1).max(500).refine(isWhole, broken('half-sign'));

/** What an analyst changes in what care knows of a customer; each becomes an event of its own log. `by` and `at` are stamped by main. */
export const organizationCommandSchema = z.discriminatedUnion('type', [
  /** Registers an organization, or changes it as a whole. */
  z.object({ type: z.literal('set-organization'), organization: organizationSchema }).strict(),
  z.object({ type: z.literal('set-contact'), contact: contactSchema }).strict(),
  z.object({ type: z.literal('edit-closed-day'), customer: id, edit: closedDayEditSchema }).strict(),
  /** For all customers in a country or region: a code of public holidays. */
  z.object({ type: z.literal('edit-country-day'), country: code, edit: closedDayEditSchema }).strict(),
  /** Back to the public holidays of the country for that date. */
  z
    .object({
      type: z.literal('undo-closed-day'),
      customer: id,
      date: z.string().max(10),
      reason,
    })
    .strict(),
  z.object({ type: z.literal('undo-country-day'), country: code, date: z.string().max(10), reason }).strict(),
  /** The tables of public holidays see stored years of a country otherwise now: theirs are taken, or the stored ones kept. */
  z
    .object({
      type: z.literal('renew-holidays'),
      country: code,
      /** The version of the tables, such as 3.37.0. */
      tables: z.string().max(50),
      take: z.boolean(),
    })
    .strict(),
]);

export type OrganizationCommand = z.output<typeof organizationCommandSchema>;
