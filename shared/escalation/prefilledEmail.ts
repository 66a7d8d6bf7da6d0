import type { CaseDetail } from '../ipc/caseChannels.ts';
import type { ManagementEmail } from './managementEmail.ts';

/** Gives the e-mail as far as the case knows it; a part that nobody wrote down is empty, never guessed (policy §7). */
export function prefilledEmail({
  row,
  state,
  organization,
}: Pick<CaseDetail, 'row' | 'state' | 'organization'>): ManagementEmail {
  const { region, country, name } = organization.organization;
  const { description = '', businessImpact = '' } = state.opening;
  return {
    caseNumber: row.case,
    customerName: name,
    regionCountry: [region, country].filter((part) => part !== null).join(', '),
    problem: row.title,
    description: description.trim(),
    impact: businessImpact.trim(),
  };
}
