import type { FoldContext } from '../../../shared/case/fold/foldCase.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { withEdit, withoutEdit } from '../../../shared/customer/editedDays.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import { type MovedDeadline, movedDeadlines } from '../../../shared/queue/movedDeadline.ts';
import { closedDayEditsOf } from '../../persistence/organizationClosedDays.ts';
import { openCaseNumbers } from '../../persistence/organizationStore.ts';
import { queueRowOf } from '../cases/queueRowOf.ts';
import { type DeskCore, loadCase } from '../deskCore.ts';
import { changesDays } from './organizationChange.ts';

/** The deadlines of open cases that a change would move, in order of case; none for a change of anything but closed days. */
export function movedBy(core: DeskCore, command: OrganizationCommand): ReadonlyArray<MovedDeadline> {
  if (!changesDays(command)) return [];
  core.calendars.refresh();
  const context = contextAfter(core, command);
  return openCaseNumbers(core.database, command.customer).flatMap((number) => {
    const loaded = loadCase(core, number);
    if (loaded === null) return [];
    const after = foldCase(loaded.events, context);
    return after.ok ? movedDeadlines(queueRowOf(loaded.state, ''), queueRowOf(after.value, '')) : [];
  });
}

type DayChange = Extract<OrganizationCommand, { readonly customer: string }>;

/** The rules as they would be with the change made. */
function contextAfter({ database, calendars, rules }: DeskCore, command: DayChange): FoldContext {
  const known = closedDayEditsOf(database, command.customer);
  const edits =
    command.type === 'edit-closed-day' ? withEdit(known, command.edit) : withoutEdit(known, command.date);
  return {
    edition: rules.edition,
    calendarOf: (customer, edition) => calendars.calendarWith(customer, edition, edits),
  };
}
