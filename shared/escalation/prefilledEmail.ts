import type { Organization } from '../customer/organization.ts';
import type { ManagementEmail } from './managementEmail.ts';

/** What of a case goes into the e-mail: its row, what its opening says, and the customer as care knows it. */
export interface KnownCase {
  readonly row: { readonly case: string; readonly title: string };
  readonly state: {
    readonly opening: { readonly description?: string; readonly businessImpact?: string };
  };
  readonly organization: { readonly organization: Pick<Organization, 'name' | 'region' | 'country'> };
}

/** Gives the e-mail as far as the case knows it; a part that nobody wrote down is empty, never guessed (policy §7). */
export function prefilledEmail({ row, state, organization }: KnownCase): ManagementEmail {
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
