import { z } from 'zod';
import { isEventInstant } from './eventInstant.ts';

const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const priority = severity;
const words = z.string().trim().min(1).max(20_000);
const short = z.string().trim().min(1).max(200);
const onCase = { case: short, expectedVersion: z.number().int().nonnegative().optional() };

/** What an analyst asks for, in the imperative. `by`, `at` and ids are stamped by main, never taken from the window. */
export const caseCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open-case'),
    severity,
    priority,
    title: short,
    customer: z.object({
      id: short,
      name: short,
      zone: short,
      city: short.optional(),
      holidays: z.union([short, z.array(short)]).optional(),
    }),
    edition: short,
    openedAt: z.number().int().refine(isEventInstant, 'outside the years 1901 to 2189').optional(),
    channel: short.optional(),
    contact: short.optional(),
    organizationShortName: short.optional(),
    organizationId: short.optional(),
    conversationId: short.optional(),
    description: words.optional(),
    businessImpact: words.optional(),
    draft: short.optional(),
  }),
  z.object({ type: z.literal('respond'), ...onCase, channel: short.optional() }),
  z.object({ type: z.literal('restore'), ...onCase, workaround: z.boolean() }),
  z.object({ type: z.literal('propose-resolution'), ...onCase }),
  z.object({ type: z.literal('report-issue'), ...onCase }),
  z.object({ type: z.literal('await-customer'), ...onCase }),
  z.object({ type: z.literal('record-reply'), ...onCase }),
  z.object({
    type: z.literal('change-severity'),
    ...onCase,
    severity,
    reason: words,
    agreed: z.enum(['care', 'both']).optional(),
  }),
  z.object({ type: z.literal('change-priority'), ...onCase, priority }),
  z.object({ type: z.literal('escalate'), ...onCase, level: short, reason: words }),
  z.object({
    type: z.literal('note'),
    ...onCase,
    text: words,
    /** What the case waits for, shown in the queue until the next note that names one. */
    nextStep: short.optional(),
  }),
  z.object({ type: z.literal('assign'), ...onCase, owner: short.nullable() }),
  z.object({ type: z.literal('update-status'), ...onCase, explanation: words, initialRca: words }),
  z.object({ type: z.literal('deliver-rca'), ...onCase, complete: z.boolean() }),
  z.object({ type: z.literal('give-closure-notice'), ...onCase, text: words }),
  z.object({ type: z.literal('mark-reachable'), ...onCase, reachable: z.boolean() }),
  z.object({ type: z.literal('close'), ...onCase, reason: words.optional() }),
  z.object({ type: z.literal('reopen'), ...onCase, impact: z.boolean() }),
]);

export type CaseCommand = z.infer<typeof caseCommandSchema>;
export type CaseCommandType = CaseCommand['type'];
