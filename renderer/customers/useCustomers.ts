import type { OrganizationCard, OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { useWarning } from '../toast/useWarning.ts';

/** The customers that a text finds, kept up to date; null while the first are read. */
export function useCustomers(text: string): ReadonlyArray<OrganizationCard> | null {
  const { answer, problem } = useAnswer('organization.list', { text }, { upToDate: true });
  useWarning(problem);
  return answer;
}

/** What care knows of one customer, kept up to date; null while it is read, and for one that nobody has heard of. */
export function useCustomer(customer: string): OrganizationDetail | null {
  const { answer, problem } = useAnswer('organization.read', { customer }, { upToDate: true });
  useWarning(problem);
  return answer?.card.organization.id === customer ? answer : null;
}
