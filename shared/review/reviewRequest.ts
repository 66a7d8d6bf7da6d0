import * as z from 'zod';
import { broken } from '../lang/formRule.ts';
import { HEAT_PLACES } from '../queue/heatPlace.ts';
import { rangeProblem } from './reviewWeeks.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const reviewRangeSchema = z
  .object({ from: date, to: date })
  .strict()
  .refine((range) => rangeProblem(range) === null, broken('range-of-dates'));

/** Whose cases: a team of the lead's settings, or a customer, or both; all without either. */
export const reviewScopeFields = {
  team: z.string().min(1).max(60).optional(),
  customer: z.string().min(1).max(200).optional(),
};

const instant = z.number().int().min(0).max(7_000_000_000_000);

/** What of the queue and of which time a review is about. */
export const reviewRequestSchema = z
  .object({
    ...reviewScopeFields,
    /** The twelve whole weeks before this one unless given. */
    range: reviewRangeSchema.optional(),
    horizon: z.enum(['hours', 'week']).default('hours'),
    /** As if this edition had applied to every case; as bound unless given. */
    asIf: z.string().min(1).max(40).optional(),
    /** As it was at this instant; now unless given. */
    asOf: instant.optional(),
  })
  .strict();

export type ReviewRequest = z.output<typeof reviewRequestSchema>;

/** What the present half would be were these cases given to someone else, or to nobody. */
export const whatIfRequestSchema = z
  .object({
    ...reviewScopeFields,
    horizon: z.enum(['hours', 'week']).default('hours'),
    cases: z.array(z.string().min(1).max(200)).min(1).max(100_000),
    owner: z.string().min(1).max(200).nullable(),
  })
  .strict();

export type WhatIfRequest = z.output<typeof whatIfRequestSchema>;

/** The cases behind a cell of the queue heat. */
export const cellRequestSchema = z
  .object({
    ...reviewScopeFields,
    severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    place: z.enum(HEAT_PLACES),
  })
  .strict();

export type CellRequest = z.output<typeof cellRequestSchema>;

/** CSV has a section a chart, XLSX a sheet a chart, JSON the answer itself, Markdown a table a chart, HTML is one page to print. */
export const REVIEW_FORMATS = ['csv', 'xlsx', 'json', 'md', 'html'] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** The page of HTML as PDF is the window's alone: Electron prints it, and the command runs without. */
export const EXPORT_FORMATS = ['pdf', ...REVIEW_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The review as a file; the person is asked where to. */
export const reviewExportSchema = reviewRequestSchema.extend({ format: z.enum(EXPORT_FORMATS) }).strict();
