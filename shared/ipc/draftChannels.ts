import * as z from 'zod';
import type { Instant } from '../calendar/instant/instant.ts';
import { broken } from '../lang/formRule.ts';
import { typed } from '../lang/typed.ts';
import { type DomainChannels, id, nothing } from './channel.ts';

export interface Draft {
  readonly id: string;
  readonly form: Readonly<Record<string, string>>;
  readonly startedAt: Instant;
  readonly savedAt: Instant;
}

export interface Template {
  readonly name: string;
  readonly form: Readonly<Record<string, string>>;
}

const MOST_FIELDS = 200;
/** What stands in the fields of a form, by their names. */
export const formSchema = z
  .record(z.string().max(60), z.string().max(50_000))
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS, broken('fields-at-once'));
const oneDraft = z.object({ draft: id }).strict();

/** Forms that are not cases yet, and those to begin from. */
export const draftChannels = {
  'draft.list': { request: nothing, answer: typed<ReadonlyArray<Draft>>, writes: false },
  'draft.read': { request: oneDraft, answer: typed<Draft>, writes: false },
  /** Saves the form as it is, valid or not; without `draft` a new one is made. */
  'draft.save': {
    request: z.object({ draft: id.optional(), form: formSchema }).strict(),
    answer: typed<{ readonly draft: string; readonly savedAt: Instant }>,
    writes: true,
  },
  'draft.discard': { request: oneDraft, answer: typed<null>, writes: true },
  /** Takes a discard of this run back: the draft under its id, with its files. */
  'draft.restore': { request: oneDraft, answer: typed<null>, writes: true },
  /** Saves a form and puts part of it into a draft of its own, both or neither: one case, one issue. */
  'draft.split': {
    request: z.object({ draft: id, form: formSchema, second: formSchema }).strict(),
    answer: typed<{ readonly draft: string }>,
    writes: true,
  },
  'template.list': { request: nothing, answer: typed<ReadonlyArray<Template>>, writes: false },
  /** Keeps a form under a name; a template of that name is replaced. */
  'template.save': {
    request: z.object({ name: z.string().trim().min(1).max(60), form: formSchema }).strict(),
    answer: typed<null>,
    writes: true,
  },
  'template.discard': {
    request: z.object({ name: z.string().min(1).max(60) }).strict(),
    answer: typed<null>,
    writes: true,
  },
} satisfies DomainChannels;
