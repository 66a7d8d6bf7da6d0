import type { Instant } from '../../shared/calendar/instant.ts';
import { isZone } from '../../shared/calendar/localTime.ts';
import type { CaseCommand } from '../../shared/case/caseCommand.ts';
import { given } from '../../shared/lang/given.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { type DraftField, draftingWords } from '../../shared/messages/en/drafting.ts';
import { PRIORITIES, SEVERITIES } from '../../shared/policy/severity.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { DRAFT_FIELDS, type DraftForm } from './draftForm.ts';
import { readLocalTime } from './readLocalTime.ts';

export interface FieldError {
  readonly field: DraftField;
  /** In the field's own words: the limit and the cure. */
  readonly text: string;
}

export interface DraftView {
  readonly now: Instant;
  /** The analyst's zone, in which the opening is typed. */
  readonly ownZone: string;
}

type OpenCase = Extract<CaseCommand, { readonly type: 'open-case' }>;
type Check = (value: string, view: DraftView) => string | null;

const words = draftingWords;
const { errors } = draftingWords;
const ID_LENGTH = 36;
const LONGEST: Readonly<Partial<Record<DraftField, number>>> = {
  description: 20_000,
  businessImpact: 20_000,
};
const LONGEST_LINE = 200;

/** What a field needs beyond its length (policy §5); fields without an entry may be empty. */
const CHECKS: Readonly<Partial<Record<DraftField, Check>>> = {
  customerName: needed('customerName'),
  customerId: needed('customerId'),
  zone: (zone) =>
    zone === '' ? errors.notChosen(words.fields.zone) : isZone(zone) ? null : errors.zone(zone),
  country: (code) => (code === '' || /^[A-Za-z]{2}(-[\w-]+)?$/.test(code) ? null : errors.country(code)),
  organizationShortName: needed('organizationShortName'),
  organizationId: checkId,
  conversationId: needed('conversationId'),
  contact: needed('contact'),
  title: needed('title'),
  description: needed('description'),
  businessImpact: (text) => (text === '' ? errors.impactEmpty : null),
  severity: chosen('severity'),
  priority: chosen('priority'),
  edition: chosen('edition'),
  openedAt: checkOpening,
};

/** Gives what is wrong with a draft, in the order of the form; empty when it can open. */
export function draftErrors(form: DraftForm, view: DraftView): ReadonlyArray<FieldError> {
  return DRAFT_FIELDS.flatMap((field) => {
    const value = form[field].trim();
    const limit = LONGEST[field] ?? LONGEST_LINE;
    const text =
      value.length > limit ? errors.tooLong(formatCount(limit)) : (CHECKS[field]?.(value, view) ?? null);
    return text === null ? [] : [{ field, text }];
  });
}

/** Turns a draft into the command that opens its case, or says what is wrong with it. */
export function draftCommand(form: DraftForm, view: DraftView): Result<OpenCase, ReadonlyArray<FieldError>> {
  const problems = draftErrors(form, view);
  const severity = SEVERITIES.find((each) => String(each) === form.severity);
  const priority = PRIORITIES.find((each) => String(each) === form.priority);
  if (problems.length > 0 || severity === undefined || priority === undefined) return err(problems);
  const text = (field: DraftField): string | undefined => form[field].trim() || undefined;
  const opened = form.openedAt.trim() === '' ? null : readLocalTime(form.openedAt.trim(), view.ownZone);
  return ok({
    type: 'open-case',
    severity,
    priority,
    title: form.title.trim(),
    customer: {
      id: form.customerId.trim(),
      name: form.customerName.trim(),
      zone: form.zone.trim(),
      ...given({ holidays: text('country')?.toUpperCase() }),
    },
    edition: form.edition,
    ...given({
      openedAt: opened?.ok === true ? opened.value : undefined,
      channel: text('channel'),
      contact: text('contact'),
      organizationShortName: text('organizationShortName'),
      organizationId: text('organizationId'),
      conversationId: text('conversationId'),
      description: text('description'),
      businessImpact: text('businessImpact'),
    }),
  });
}

function needed(field: DraftField): Check {
  return (value) => (value === '' ? errors.empty(words.fields[field]) : null);
}

function chosen(field: DraftField): Check {
  return (value) => (value === '' ? errors.notChosen(words.fields[field]) : null);
}

function checkId(id: string): string | null {
  if (id === '') return errors.empty(words.fields.organizationId);
  if (id.length < ID_LENGTH) return errors.idIncomplete(id.length);
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? null : errors.idForm;
}

function checkOpening(text: string, { now, ownZone }: DraftView): string | null {
  if (text === '') return null;
  const read = readLocalTime(text, ownZone);
  if (!read.ok) return read.error === 'gap' ? errors.openedGap : errors.openedForm;
  return read.value > now ? errors.openedFuture : null;
}
