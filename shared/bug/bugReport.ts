import * as z from 'zod';

/** What the window reports of an error; each part has a shape that a sentence does not have. */
export const bugReportSchema = z
  .object({
    where: z.enum(['error', 'rejection', 'drawing']),
    name: z.string().regex(/^(thrown )?[A-Za-z]{1,40}$/),
    code: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]{1,40}$/)
      .nullable(),
    frames: z.array(z.string().regex(/^([\w$.<>[\] ]{1,80} )?[\w.-]{1,60}:\d+:\d+$/)).max(20),
  })
  .strict();
