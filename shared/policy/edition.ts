import * as z from 'zod';
import { CASE_STAGES } from './caseStage.ts';

const wall = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const day = z.array(z.tuple([wall, wall]).readonly()).readonly();
const week = z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }).readonly();
const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const target = z
  .object({
    objective: z.enum(['deadline', 'mean']),
    hours: z.enum(['business', 'round-the-clock']),
    length: z
      .object({ count: z.number().int().positive(), unit: z.enum(['minute', 'hour', 'business-day']) })
      .readonly(),
  })
  .readonly();

const severityPolicy = z
  .object({
    name: z.string(),
    definition: z.string(),
    response: target.nullable(),
    restoration: target.nullable(),
    rca: target.nullable(),
    /** By which channel the first response goes out. */
    respondBy: z.enum(['phone', 'web']),
  })
  .readonly();

const channel = z
  .object({
    id: z.string(),
    name: z.string(),
    severities: z.array(severity).readonly(),
    licences: z.array(z.string()).readonly(),
    /** Only for customers of these regions (country codes); absent for all. */
    regions: z.array(z.string()).readonly().optional(),
    hours: z.union([
      z.literal('round-the-clock'),
      z.literal('customer-business-hours'),
      z.object({ zone: z.string(), week }).readonly(),
    ]),
    phoneNumbers: z
      .array(z.object({ region: z.string(), number: z.string() }).readonly())
      .readonly()
      .optional(),
    address: z.string().optional(),
  })
  .readonly();

/** One dated version of the policy, as data (policy §1, §2). Validated whole before it is installed. */
export const editionSchema = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    /** Local date from which it is in force for cases opened then; null for always. */
    validFrom: z.string().nullable(),
    week,
    businessDayMs: z.number().int().positive(),
    warningFraction: z.number().min(0).max(1),
    raiseFrom: z.enum(['change', 'open']),
    pausingStages: z.array(z.enum(CASE_STAGES)).readonly(),
    severities: z
      .object({ 1: severityPolicy, 2: severityPolicy, 3: severityPolicy, 4: severityPolicy })
      .readonly(),
    licences: z.array(z.string()).readonly(),
    channels: z.array(channel).readonly(),
    rca: z
      .object({ followUpSeverities: z.array(severity).readonly(), followUpPriority: severity })
      .readonly(),
    closure: z
      .object({
        awaitingBusinessDays: z.number().int().positive(),
        noticeBusinessDaysBefore: z.number().int().positive(),
        proposedBusinessDays: z.number().int().positive(),
        /** Severities that close only with a status update, an initial RCA and a complete RCA. */
        rcaBeforeClosing: z.array(severity).readonly(),
      })
      .readonly(),
    credentials: z.object({ pendingBusinessHours: z.number().int().positive() }).readonly(),
    /** Where management's attention is asked for, and when it is read: not on the public holidays of `holidays`. */
    escalation: z
      .object({ address: z.string(), zone: z.string(), week, holidays: z.string().optional() })
      .readonly(),
    meanWindowDays: z.number().int().positive(),
  })
  .readonly();

export type Edition = z.infer<typeof editionSchema>;
export type Target = z.infer<typeof target>;
export type CareChannel = z.infer<typeof channel>;
