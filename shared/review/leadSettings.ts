import * as z from 'zod';

const percent = z.number().min(0).max(100);

/** What the lead chose: goals, what a usual load is, what "likely late" goes by, who is in which team. */
export const leadSettingsSchema = z.object({
  /** Percent of the targets that are to be met. */
  goals: z.object({ response: percent, restoration: percent, rca: percent }),
  /** Open cases that an analyst usually has. */
  usualLoad: z.number().int().min(1).max(500),
  likelyLate: z.object({
    /** How many days back the present pace is taken from. */
    paceDays: z.number().int().min(1).max(366),
    /** With fewer finished clocks than this an analyst has no pace: that of all is taken. */
    fewest: z.number().int().min(1).max(1000),
  }),
  teams: z
    .array(
      z.object({
        name: z.string().min(1).max(60),
        /** Initials, as cases name their owners. */
        analysts: z.array(z.string().min(1).max(200)).min(1).max(200),
      }),
    )
    .max(50),
});

export type LeadSettings = z.output<typeof leadSettingsSchema>;
export type LeadGoals = LeadSettings['goals'];
