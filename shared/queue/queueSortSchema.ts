import * as z from 'zod';
import { type QueueSort, SORT_KEYS } from './queueSort.ts';

/** Another order than the queue's own, as it comes from the window and from the settings. */
export const queueSortSchema: z.ZodType<QueueSort> = z
  .object({ by: z.enum(SORT_KEYS), descending: z.boolean() })
  .strict();
