import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { Organization } from '../../../shared/customer/organization.ts';
import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import {
  contactCounts,
  findOrganization,
  openCasesOf,
} from '../../persistence/organizations/organizationStore.ts';
import { unlessUnreadableOrganization } from '../../persistence/organizations/unreadableOrganization.ts';
import type { DeskCore } from '../deskCore.ts';

/** What care knows of the customer of a case: from the registry, else as the opening describes it. */
export function customerOfCase({ database }: DeskCore, { opening }: CaseState): OrganizationCard {
  const { id } = opening.customer;
  const registered = unlessUnreadableOrganization(() => findOrganization(database, id));
  return {
    organization: registered ?? describedBy(opening),
    registered: registered !== undefined,
    contacts: contactCounts(database, [id]).get(id) ?? 0,
    openCases: openCasesOf(database, [id]).get(id) ?? 0,
  };
}

function describedBy({
  customer,
  organizationShortName,
  organizationId,
}: CaseState['opening']): Organization {
  const { id, name, zone, city = null, holidays } = customer;
  return {
    id,
    name,
    zone,
    city,
    shortName: organizationShortName ?? id,
    organizationId: organizationId ?? null,
    holidays: typeof holidays === 'string' ? holidays : null,
    region: null,
    country: null,
    licence: null,
    tam: null,
    held: null,
  };
}
