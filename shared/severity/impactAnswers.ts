import * as z from 'zod';

const answer = z.enum(['yes', 'no']);

/** What the intake asks about impact (policy §6); a question that nobody answered is absent. */
export const impactAnswersSchema = z
  .object({
    /** Can the customer perform every critical business function? */
    critical: answer,
    /** Is performance degraded or severely limited? */
    degraded: answer,
    /** Is only something noncritical unusable or hard to use? */
    noncritical: answer,
    workaround: answer,
    /** Is it a question, or a request? */
    question: answer,
  })
  .partial()
  .strict()
  .readonly();

export type ImpactAnswers = z.output<typeof impactAnswersSchema>;
export type ImpactQuestion = keyof ImpactAnswers;

export const IMPACT_QUESTIONS: ReadonlyArray<ImpactQuestion> = [
  'critical',
  'degraded',
  'noncritical',
  'workaround',
  'question',
];
