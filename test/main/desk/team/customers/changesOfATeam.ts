import { MINUTE } from '../../../../../shared/calendar/instant/instant.ts';
import type { Organization } from '../../../../../shared/customer/organization.ts';
import type { OrganizationCommand } from '../../../../../shared/customer/organizationCommand.ts';
import type { OrganizationDetail } from '../../../../../shared/ipc/organizationChannels.ts';
import { createTeam, type TeamMate } from '../../../../support/team/aTeamOfDesks.ts';

/** Two desks that know Acme Ltd, and are apart from here on. */
export function aTeamOfTwo(profile = ':memory:') {
  const team = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM', { profile }), team.mate('D2', 'BK')];
  ann.pulls();
  team.clock.pass(MINUTE);
  return { ...team, ann, ben };
}

export function acmeOf({ desk }: TeamMate): OrganizationDetail {
  const read = desk.readOrganization('ACME');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The card as a desk has it, with some fields changed. */
export function card(mate: TeamMate, changed: Partial<Organization>): OrganizationCommand {
  return { type: 'set-organization', organization: { ...acmeOf(mate).card.organization, ...changed } };
}

export function contactOf(mate: TeamMate, changed: object): OrganizationCommand {
  const [first] = acmeOf(mate).contacts;
  if (first === undefined) throw new Error('Nobody may open a case.');
  return { type: 'set-contact', contact: { ...first.contact, ...changed } };
}

export const closed = (date: string, closedFor = 'Company day'): OrganizationCommand => ({
  type: 'edit-closed-day',
  customer: 'ACME',
  edit: { date, closedFor, reason: 'They said so' },
});

/** Changes what care knows of a customer, which must be taken. */
export function changes({ desk }: TeamMate, ...commands: ReadonlyArray<OrganizationCommand>): void {
  const done = desk.changeOrganizations(commands);
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.error)}`);
}
