import * as z from 'zod';
import { CLOCK_STANDINGS } from './clockStanding.ts';
import { HEAT_PLACES } from './heatPlace.ts';

/** What narrows a view. Every given part must hold; `text` searches number, title, customer, description and notes. */
export const queueFilterSchema = z
  .object({
    text: z.string().max(200).optional(),
    severities: z.array(z.number().int().min(1).max(4)).max(4).optional(),
    /** Initials or name of the owner; '' for cases that nobody owns. */
    owner: z.string().max(200).optional(),
    stage: z.string().max(40).optional(),
    edition: z.string().max(40).optional(),
    customer: z.string().max(200).optional(),
    /** A zone, or the part before the slash: 'Asia'. */
    zone: z.string().max(60).optional(),
    /** Initials of a team: cases that one of them owns. */
    team: z.array(z.string().min(1).max(200)).max(200).optional(),
    /** Several owners; '' for cases that nobody owns. */
    owners: z.array(z.string().max(200)).max(50).optional(),
    /** The country whose public holidays the site keeps. */
    country: z.string().max(44).optional(),
    channel: z.string().max(40).optional(),
    priorities: z.array(z.number().int().min(1).max(4)).max(4).optional(),
    /** How its clocks stand now. */
    clock: z.enum(CLOCK_STANDINGS).optional(),
    /** The next deadline lies before this instant. */
    dueBefore: z.number().int().optional(),
    /** Opened at this instant or later. */
    openedFrom: z.number().int().optional(),
    /** Opened before this instant. */
    openedBefore: z.number().int().optional(),
    /** Working time that is left to the next deadline, as the queue heat counts it. */
    band: z.enum(HEAT_PLACES).optional(),
  })
  .strict();

export type QueueFilter = z.infer<typeof queueFilterSchema>;

/** One of the things that a filter narrows by. */
export type FilterPart = keyof QueueFilter;
