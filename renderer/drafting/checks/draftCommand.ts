import { spelledZone } from '../../../shared/calendar/zone/spelledZone.ts';
import { isSameZone } from '../../../shared/calendar/zone/zoneNames.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { given } from '../../../shared/lang/given.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { PRIORITIES } from '../../../shared/policy/severity.ts';
import { assignedSeverity, severityOf } from '../form/assignedSeverity.ts';
import { type DraftForm, impactOf } from '../form/draftForm.ts';
import { isOpenedEarlier, typedOpening } from '../form/draftOpening.ts';
import { type DraftView, draftErrors, type FieldError } from './checkDraft.ts';

export type OpenCase = Extract<CaseCommand, { readonly type: 'open-case' }>;

/** Turns a draft into the command that opens its case, or says what is wrong with it. */
export function draftCommand(
  words: Catalogue,
  form: DraftForm,
  view: DraftView,
): Result<OpenCase, ReadonlyArray<FieldError>> {
  const problems = draftErrors(words, form, view);
  const severity = assignedSeverity(form);
  const priority = PRIORITIES.find((each) => String(each) === form.priority);
  if (problems.length > 0 || severity === null || priority === undefined) return err(problems);
  const text = (field: DraftField): string | undefined => form[field].trim() || undefined;
  const impact = impactOf(form);
  return ok({
    type: 'open-case',
    severity,
    priority,
    title: form.title.trim(),
    customer: form.customer,
    ...given({
      site: siteOf(form, view),
      openedAt: typedOpening(form, view.ownZone) ?? undefined,
      openedReason: isOpenedEarlier(form, view.now, view.ownZone) ? text('openedReason') : undefined,
      channel: text('channel'),
      contact: text('contact'),
      reachable: form.reachable === 'yes' ? true : undefined,
      organizationShortName: text('organizationShortName'),
      organizationId: text('organizationId'),
      conversationId: text('conversationId'),
      noConversation: text('conversationId') === undefined ? text('noConversation') : undefined,
      description: text('description'),
      businessImpact: text('businessImpact'),
      impact: Object.keys(impact).length === 0 ? undefined : impact,
      asked: severityOf(form.asked) ?? undefined,
    }),
  });
}

/** The zone, where it is not the one that care has on record. */
function siteOf({ zone }: DraftForm, { terms }: DraftView): OpenCase['site'] {
  const typed = spelledZone(zone);
  const known = terms?.card.organization.zone;
  return known !== undefined && isSameZone(typed, known) ? undefined : { zone: typed };
}
