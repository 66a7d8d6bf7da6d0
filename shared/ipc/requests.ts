import { z } from 'zod';
import { caseCommandSchema } from '../case/caseCommand.ts';
import { queueFilterSchema } from '../queue/queueFilter.ts';
import { QUEUE_VIEWS } from '../queue/queueView.ts';
import { settingsPatchSchema } from '../settings/settings.ts';

const id = z.string().min(1).max(200);
const view = z.enum(QUEUE_VIEWS).exclude(['drafts']);
const filter = queueFilterSchema.default({});
const nothing = z.object({}).strict();

/** Every request that the window may send, by channel: the only list there is (ADR 0005). Main parses each before it acts. */
export const requestSchemas = {
  /** First call of a window: everything that does not change from row to row. */
  'desk.start': nothing,
  'queue.window': z
    .object({ view, filter, from: z.number().int().min(0), to: z.number().int().min(0) })
    .strict()
    .refine(({ from, to }) => to >= from && to - from <= 500, 'at most 500 rows at once'),
  'queue.counts': nothing,
  /** Where a case stands in a view, to keep the selection by case when a re-sort moves it. */
  'queue.locate': z.object({ view, filter, case: id }).strict(),
  'calendar.read': z.object({ key: id }).strict(),
  'case.read': z.object({ case: id }).strict(),
  'case.command': z.object({ command: caseCommandSchema }).strict(),
  'case.undo': nothing,
  'search.cases': z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50) }).strict(),
  'draft.list': nothing,
  'draft.read': z.object({ draft: id }).strict(),
  /** Saves the form as it is, valid or not; without `draft` a new one is made. */
  'draft.save': z
    .object({ draft: id.optional(), form: z.record(z.string().max(60), z.string().max(50_000)) })
    .strict(),
  'draft.discard': z.object({ draft: id }).strict(),
  'customer.list': z.object({ text: z.string().max(200) }).strict(),
  'import.choose': nothing,
  /** Reads the chosen file without taking anything: its format, its rows, what is wrong with them. */
  'import.inspect': z
    .object({
      file: id,
      format: z.enum(['jsonl', 'csv', 'servicenow']).optional(),
      zone: z.string().max(60).optional(),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    })
    .strict(),
  'import.run': z
    .object({
      file: id,
      format: z.enum(['jsonl', 'csv', 'servicenow']),
      zone: z.string().max(60).optional(),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    })
    .strict(),
  'import.cancel': nothing,
  /** Asks where to, then writes the refused rows with their reasons as CSV. */
  'import.saveRefused': z.object({ file: id }).strict(),
  'export.run': z.object({ format: z.enum(['jsonl', 'csv']) }).strict(),
  'sample.load': nothing,
  'settings.write': z.object({ patch: settingsPatchSchema }).strict(),
  'alert.list': nothing,
  'alert.acknowledge': z.object({ alerts: z.array(id).max(5_000) }).strict(),
  'alert.snooze': z
    .object({ alerts: z.array(id).max(5_000), minutes: z.number().int().min(1).max(1_440) })
    .strict(),
  'clipboard.write': z.object({ text: z.string().max(200_000) }).strict(),
  /** The window has painted its first rows; main may then take a screenshot that was asked for. */
  'window.painted': nothing,
  'window.act': z.object({ act: z.enum(['minimize', 'maximize', 'close']) }).strict(),
} as const;

export type Channel = keyof typeof requestSchemas;
export type Request<C extends Channel> = z.input<(typeof requestSchemas)[C]>;
export type ParsedRequest<C extends Channel> = z.output<(typeof requestSchemas)[C]>;
