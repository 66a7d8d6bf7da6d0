import * as z from 'zod';
import { typed } from '../lang/typed.ts';
import type { ReviewAnswer, ReviewCell, WhatIfAnswer } from '../review/reviewAnswers.ts';
import {
  cellRequestSchema,
  reviewExportSchema,
  reviewRequestSchema,
  whatIfRequestSchema,
} from '../review/reviewRequest.ts';
import { type DomainChannels, id, nothing } from './channel.ts';
import { shownCases } from './queueChannels.ts';

/** The lead review, and the files made of it. Null is the answer when the file dialog was cancelled. */
export const reviewChannels = {
  /** As bound and now it is quick; else the log is replayed, with `review.progress`. A new one calls off the one before. */
  'review.read': { request: reviewRequestSchema, answer: typed<ReviewAnswer>, writes: false },
  'review.cancel': { request: nothing, answer: typed<null>, writes: false },
  /** The present half before and after a change of owner; changes nothing. */
  'review.whatIf': { request: whatIfRequestSchema, answer: typed<WhatIfAnswer>, writes: false },
  'review.cell': { request: cellRequestSchema, answer: typed<ReviewCell>, writes: false },
  /** Asks where to, then writes the review: the bytes of the headless command. */
  'review.export': {
    request: reviewExportSchema,
    answer: typed<{ readonly path: string } | null>,
    writes: false,
  },
  /** Asks where to, then writes the deadlines of a view as an iCalendar file. */
  'review.calendar': {
    request: z.object(shownCases).strict(),
    answer: typed<{ readonly path: string } | null>,
    writes: false,
  },
  /** Cases as a table of Markdown or of CSV, for the clipboard. */
  'review.caseTable': {
    request: z
      .object({ cases: z.array(id).max(100_000), format: z.enum(['markdown', 'csv']).default('markdown') })
      .strict(),
    answer: typed<{ readonly text: string }>,
    writes: false,
  },
  /** Asks where to, then prints cases as a table into a PDF. */
  'review.printCases': {
    request: z.object({ cases: z.array(id).max(100_000) }).strict(),
    answer: typed<{ readonly path: string } | null>,
    writes: false,
  },
} satisfies DomainChannels;
