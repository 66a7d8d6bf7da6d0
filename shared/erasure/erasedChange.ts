import type { ClosedDayEdit } from '../customer/closedDayEdit.ts';
import type { OrganizationCommand } from '../customer/organizationCommand.ts';
import { given } from '../lang/given.ts';
import { ERASED } from './keptFields.ts';

/**
 * Gives a change of what care knows of a customer without words and names: zone, holidays, hours, closed days, licence and
 * edition stay, since deadlines and channels follow from them.
 */
export function erasedChange(command: OrganizationCommand): OrganizationCommand {
  switch (command.type) {
    case 'set-organization': {
      const { organization } = command;
      return {
        ...command,
        organization: {
          ...organization,
          name: ERASED,
          shortName: ERASED,
          organizationId: null,
          city: null,
          region: null,
          country: null,
          // Whether there is one decides which step of the ladder comes next.
          tam: organization.tam === null ? null : { name: ERASED, email: null, phone: null },
        },
      };
    }
    case 'set-contact': {
      const { contact } = command;
      return { ...command, contact: { ...contact, name: ERASED, email: null, phone: null, languages: null } };
    }
    case 'edit-closed-day':
      return { ...command, edit: erasedEdit(command.edit) };
    case 'undo-closed-day':
      return { ...command, reason: ERASED };
    default:
      // Days of countries are nobody's in particular.
      return command;
  }
}

/** Closed stays closed: a day without a name of what it is closed for would be an open one. */
function erasedEdit({ date, closedFor, part, hours }: ClosedDayEdit): ClosedDayEdit {
  return { date, closedFor: closedFor === null ? null : ERASED, ...given({ part, hours }), reason: ERASED };
}
