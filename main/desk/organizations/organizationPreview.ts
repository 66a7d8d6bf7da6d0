import type { FoldContext } from '../../../shared/case/fold/foldCase.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import type { ClosedDayEdit } from '../../../shared/customer/closedDayEdit.ts';
import { changesDays, type DayCommand, placeOf } from '../../../shared/customer/dayPlace.ts';
import { withEdit, withoutEdit } from '../../../shared/customer/editedDays.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import { type MovedDeadline, movedDeadlines } from '../../../shared/queue/movedDeadline.ts';
import { caseNumbersIn } from '../../persistence/calendarStore.ts';
import { dayEditsOf } from '../../persistence/dayEdits.ts';
import { openCaseNumbers } from '../../persistence/organizations/organizationStore.ts';
import type { Altered } from '../calendars.ts';
import { type DeskCore, loadReadable } from '../deskCore.ts';
import { queueRowOf } from '../making/queueRowOf.ts';

/** The deadlines of open cases that a change would move, in order of case; none for a change of anything but days. */
export function movedBy(core: DeskCore, command: OrganizationCommand): ReadonlyArray<MovedDeadline> {
  if (!changesDays(command)) return [];
  core.calendars.refresh();
  const place = placeOf(command);
  if (command.type === 'renew-holidays' && !command.take) return [];
  const context = contextWith(
    core,
    command.type === 'renew-holidays'
      ? { renewed: command.country }
      : { place, edits: editsAfter(core, command) },
  );
  const numbers =
    place.kind === 'customer'
      ? openCaseNumbers(core.database, place.customer)
      : caseNumbersIn(core.database, place.country, 'open');
  return numbers.flatMap((number) => {
    const loaded = loadReadable(core, number);
    if (loaded === null) return [];
    const after = foldCase(loaded.standing, context);
    return after.ok ? movedDeadlines(queueRowOf(loaded.state, ''), queueRowOf(after.value, '')) : [];
  });
}

function editsAfter({ database }: DeskCore, command: DayCommand): ReadonlyArray<ClosedDayEdit> {
  const known = dayEditsOf(database, placeOf(command));
  return 'edit' in command ? withEdit(known, command.edit) : withoutEdit(known, command.date);
}

/** The rules as they would be with the change made. */
function contextWith({ calendars, rules }: DeskCore, altered: Altered): FoldContext {
  return {
    edition: rules.edition,
    calendarOf: (customer, edition) => calendars.calendarWith(customer, edition, altered),
  };
}
