import * as z from 'zod';
import { bugReportSchema } from '../bug/bugReport.ts';
import { caseCommandSchema } from '../case/decide/caseCommand.ts';
import { organizationCommandSchema } from '../customer/organizationCommand.ts';
import { isEventInstant } from '../policy/eventInstant.ts';
import { queueFilterSchema } from '../queue/queueFilter.ts';
import { QUEUE_VIEWS } from '../queue/queueView.ts';
import {
  cellRequestSchema,
  reviewExportSchema,
  reviewRequestSchema,
  whatIfRequestSchema,
} from '../review/reviewRequest.ts';
import { settingsPatchSchema } from '../settings/settings.ts';

const id = z.string().min(1).max(200);
const view = z.enum(QUEUE_VIEWS).exclude(['drafts']);
const filter = queueFilterSchema.default({});
const MOST_FIELDS = 200;
const form = z
  .record(z.string().max(60), z.string().max(50_000))
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS, `at most ${MOST_FIELDS} fields`);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const pixels = z.number().int().min(0).max(20_000);
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
  'draft.save': z.object({ draft: id.optional(), form }).strict(),
  'draft.discard': z.object({ draft: id }).strict(),
  /** Takes a discard of this run back: the draft under its id, with its files. */
  'draft.restore': z.object({ draft: id }).strict(),
  /** Saves a form and puts part of it into a draft of its own, both or neither: one case, one issue. */
  'draft.split': z.object({ draft: id, form, second: form }).strict(),
  'template.list': nothing,
  /** Keeps a form under a name; a template of that name is replaced. */
  'template.save': z.object({ name: z.string().trim().min(1).max(60), form }).strict(),
  'template.discard': z.object({ name: z.string().min(1).max(60) }).strict(),
  'attachment.list': z.object({ draft: id }).strict(),
  /** Asks which files, and copies them into the data folder. */
  'attachment.choose': z.object({ draft: id }).strict(),
  /** A file that was dropped or pasted, as its bytes. */
  'attachment.add': z
    .object({ draft: id, name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) })
    .strict(),
  'attachment.remove': z.object({ draft: id, sha256 }).strict(),
  /** Opens a copy with the system's program, or shows it in its folder: only ever when a person asks. */
  'attachment.open': z
    .object({ sha256, name: z.string().min(1).max(255), how: z.enum(['open', 'show']) })
    .strict(),
  'organization.list': z.object({ text: z.string().max(200) }).strict(),
  'organization.read': z.object({ customer: id }).strict(),
  'organization.command': z.object({ command: organizationCommandSchema }).strict(),
  /** What a change of closed days would move, before it is made. */
  'organization.preview': z.object({ command: organizationCommandSchema }).strict(),
  /** Asks which CSV file of organizations and contacts, reads it, takes nothing. */
  'organization.chooseFile': nothing,
  'organization.importFile': z.object({ file: id }).strict(),
  /** What a case of this customer opened at that instant would be bound to. */
  'opening.terms': z
    .object({
      customer: id,
      zone: z.string().max(60).optional(),
      openedAt: z.number().int().refine(isEventInstant, 'outside the years 1901 to 2189'),
    })
    .strict(),
  'escalation.read': z.object({ case: id }).strict(),
  /** Hands an e-mail to the mail client; nothing is sent by the console itself. */
  'mail.open': z
    .object({ to: z.string().max(300), subject: z.string().max(1_000), body: z.string().max(50_000) })
    .strict(),
  /** Opens a link of a note or a channel in the browser; https and mailto only. */
  'link.open': z.object({ address: z.string().max(2_000) }).strict(),
  'import.choose': nothing,
  /** Reads the chosen file without taking anything: its format, its rows, what is wrong with them. */
  'import.inspect': z
    .object({
      file: id,
      format: z.enum(['jsonl', 'csv', 'servicenow']).optional(),
      zone: z.string().max(60).optional(),
      /** Whose public holidays its customers keep, where the file does not say. */
      holidays: z.string().max(20).optional(),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    })
    .strict(),
  'import.run': z
    .object({
      file: id,
      format: z.enum(['jsonl', 'csv', 'servicenow']),
      zone: z.string().max(60).optional(),
      /** Whose public holidays its customers keep, where the file does not say. */
      holidays: z.string().max(20).optional(),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
    })
    .strict(),
  'import.cancel': nothing,
  /** Asks where to, then writes the refused rows with their reasons as CSV. */
  'import.saveRefused': z.object({ file: id }).strict(),
  'export.run': z.object({ format: z.enum(['jsonl', 'csv']) }).strict(),
  'sample.load': nothing,
  /** The lead review. As bound and now it is quick; else the log is replayed, with `review.progress`. A new one calls off the one before. */
  'review.read': reviewRequestSchema,
  'review.cancel': nothing,
  /** The present half before and after a change of owner; changes nothing. */
  'review.whatIf': whatIfRequestSchema,
  'review.cell': cellRequestSchema,
  /** Asks where to, then writes the review: the bytes of the headless command. */
  'review.export': reviewExportSchema,
  /** Asks where to, then writes the deadlines of a view as an iCalendar file. */
  'review.calendar': z.object({ view, filter }).strict(),
  /** Cases as a table of Markdown, for the clipboard. */
  'review.markdown': z.object({ cases: z.array(id).max(500) }).strict(),
  'settings.write': z.object({ patch: settingsPatchSchema }).strict(),
  'alert.list': nothing,
  'alert.acknowledge': z.object({ alerts: z.array(id).max(5_000) }).strict(),
  'alert.snooze': z
    .object({ alerts: z.array(id).max(5_000), minutes: z.number().int().min(1).max(1_440) })
    .strict(),
  /** An error of the page that nobody caught: where it came from, without its message. */
  'bug.report': bugReportSchema,
  /** Versions, files and the end of the error log, as text for whoever helps from afar. */
  'desk.diagnose': nothing,
  /** Puts a part of the window on the clipboard as an image; lengths in CSS pixels. */
  'clipboard.image': z.object({ x: pixels, y: pixels, width: pixels, height: pixels }).strict(),
  'clipboard.write': z.object({ text: z.string().max(200_000) }).strict(),
  /** The window has painted its first rows; main may then take a screenshot that was asked for. */
  'window.painted': nothing,
  'window.act': z.object({ act: z.enum(['minimize', 'maximize', 'close']) }).strict(),
} as const;

export type Channel = keyof typeof requestSchemas;
export type Request<C extends Channel> = z.input<(typeof requestSchemas)[C]>;
export type ParsedRequest<C extends Channel> = z.output<(typeof requestSchemas)[C]>;
