import type { Refusal } from '../../../shared/case/decide/refusal.ts';
import type { DraftField } from '../../../shared/drafting/draftField.ts';
import { DRAFT_FIELDS } from '../../../shared/drafting/draftField.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';

const FIELDS: Readonly<Partial<Record<Refusal['kind'], DraftField>>> = {
  'unknown-organization': 'organizationShortName',
  'unknown-country': 'organizationShortName',
  'bad-customer': 'zone',
  'unknown-contact': 'contact',
  'contact-may-not-open': 'contact',
  'contact-not-reachable': 'reachable',
  'opened-in-the-future': 'openedAt',
  'opened-earlier-without-reason': 'openedReason',
};

/** Gives the field of the form that main's answer is about; null when it is about none. */
export function refusedField(problem: DeskProblem): DraftField | null {
  switch (problem.kind) {
    case 'refused':
      return problem.refusal.kind === 'intake-missing'
        ? problem.refusal.field
        : (FIELDS[problem.refusal.kind] ?? null);
    case 'no-such-organization':
    case 'unreadable-organization':
      return 'organizationShortName';
    case 'bad-request':
      return DRAFT_FIELDS.find((field) => problem.field.split('.').includes(field)) ?? null;
    default:
      return null;
  }
}
