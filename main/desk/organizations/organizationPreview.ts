import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import type { FoldContext } from '../../../shared/case/fold/foldCase.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { shownClocks } from '../../../shared/case/fold/shownClocks.ts';
import { type CaseClock, CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import { withEdit, withoutEdit } from '../../../shared/customer/editedDays.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { MovedDeadline, RuleName } from '../../../shared/ipc/organizationChannels.ts';
import { closedDayEditsOf } from '../../persistence/organizationClosedDays.ts';
import { openCaseNumbers } from '../../persistence/organizationStore.ts';
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
    return after.ok ? differences(loaded.state, after.value) : [];
  });
}

const RULES: ReadonlyArray<RuleName> = ['noticeDue', 'closableFrom', 'autoClose'];

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

function differences(before: CaseState, after: CaseState): ReadonlyArray<MovedDeadline> {
  const clocks = { before: shownClocks(before), after: shownClocks(after) };
  const moved = [
    ...CLOCK_NAMES.map((name) => [name, dueOf(clocks.before[name]), dueOf(clocks.after[name])] as const),
    ...RULES.map((name) => [name, before.rules[name], after.rules[name]] as const),
  ];
  const { case: number, opening, severity } = before;
  return moved
    .filter(([, was, is]) => was !== is)
    .map(([clock, was, is]) => ({
      case: number,
      title: opening.title,
      severity,
      clock,
      before: was,
      after: is,
    }));
}

function dueOf(clock: CaseClock): Instant | null {
  return clock.kind === 'leg' ? clock.due : null;
}
