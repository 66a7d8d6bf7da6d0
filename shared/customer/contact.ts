import * as z from 'zod';
import { broken } from '../lang/formRule.ts';
import { isWhole } from '../lang/halfSign.ts';
import { isEventInstant } from '../policy/eventInstant.ts';
import { isEventName } from '../policy/eventName.ts';

const short = z.string().trim().min(1).max(200).refine(isWhole, broken('half-sign'));
const instant = z.number().int().refine(isEventInstant, broken('event-years'));

/** A designated contact: a person of a customer who may open cases once trained (policy §1, §5). */
export const contactSchema = z
  .object({
    id: z.string().refine(isEventName, broken('identifier')),
    /** Id of the organization. */
    customer: z.string().min(1).max(200),
    name: short,
    email: short.nullable(),
    phone: short.nullable(),
    /** Such as "German or English". */
    languages: short.nullable(),
    /** When the form at the end of the training came in; null before. */
    trainedAt: instant.nullable(),
    /** When the credentials were handed out; null until then. */
    credentialsAt: instant.nullable(),
    /** From when on this person may no longer open cases; null while they may. */
    withdrawnAt: instant.nullable(),
  })
  .strict()
  .readonly();

export type DesignatedContact = z.output<typeof contactSchema>;
