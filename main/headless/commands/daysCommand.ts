import type { Command } from 'commander';
import { type ClosedDayEdit, closedDayEditSchema } from '../../../shared/customer/closedDayEdit.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import { typedHours } from '../../../shared/customer/typedHours.ts';
import { given } from '../../../shared/lang/given.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { Desk } from '../../desk/desk.ts';
import type { CountryDays } from '../../desk/organizations/organizationDesk.ts';
import { Failure } from '../failure.ts';
import { movedTable } from '../movedTable.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { countryValue, dateValue } from '../optionValues.ts';
import { problemSentence } from '../problemSentence.ts';
import type { Headless } from '../surroundings.ts';
import { oneLine, textTable } from '../textTable.ts';

interface DaysOptions extends ProfileChoice {
  readonly edit?: string;
  readonly undo?: string;
  readonly closedFor?: string;
  readonly openFor?: string;
  readonly between?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

/** `days`: the days of a country or region that are no ordinary ones, and their edits for all customers there (policy §1). */
export function addDays(program: Command, headless: Headless): void {
  const { words } = headless;
  const { command, option } = words.headless;
  program
    .command('days')
    .description(command.days)
    .argument('<country>', option.holidays, countryValue(words))
    .option('--profile <dir>', option.profile)
    .option('--edit <date>', option.editDay, dateValue(words))
    .option('--closed-for <name>', option.closedFor)
    .option('--open-for <name>', option.openFor)
    .option('--between <hours>', option.between)
    .option('--undo <date>', option.undoDay, dateValue(words))
    .option('--reason <text>', option.dayReason)
    .option('--dry-run', option.dryDays)
    .action((country: string, options: DaysOptions) => {
      const change = commandOf(country, options, headless);
      return withDesk(options, { mustExist: true, writes: change !== null }, headless, async (desk) => {
        if (change === null) await printDays(desk, country, headless);
        else makeChange(desk, change, options.dryRun === true, headless);
      });
    });
}

/** Null where nothing is to be changed. */
function commandOf(country: string, options: DaysOptions, { words }: Headless): OrganizationCommand | null {
  const { edit: edited, undo, reason = '' } = options;
  if (saysNothing(options)) return null;
  if (!saysOneThing(options)) throw new Failure(words.headless.unclearDay, 2);
  if (reason.trim() === '') throw new Failure(words.headless.noReason, 2);
  if (edited === undefined) return { type: 'undo-country-day', country, date: undo ?? '', reason };
  const edit = closedDayEditSchema.safeParse({
    date: edited,
    reason,
    ...doneThen(options, words.headless.badHours),
  });
  if (!edit.success) throw new Failure(words.headless.badHours, 2);
  return { type: 'edit-country-day', country, edit: edit.data };
}

/** Only a list is asked for. */
function saysNothing({ profile: _, ...said }: DaysOptions): boolean {
  return Object.values(said).every((value) => value === undefined);
}

/** One day, edited or taken back; what an edited day is comes with an edit alone, and a day cannot be closed and open. */
function saysOneThing({ edit, undo, closedFor, openFor, between }: DaysOptions): boolean {
  const details = [closedFor, openFor, between].filter((value) => value !== undefined);
  if (edit === undefined) return undo !== undefined && details.length === 0;
  return undo === undefined && (closedFor === undefined || openFor === undefined);
}

function doneThen(
  { closedFor, openFor, between }: DaysOptions,
  badHours: string,
): Omit<ClosedDayEdit, 'date' | 'reason'> {
  const hours = between === undefined ? undefined : typedHours(between);
  if (hours === null) throw new Failure(badHours, 2);
  if (closedFor === undefined) return { closedFor: null, ...given({ hours, openFor }) };
  if (hours !== undefined && hours.length !== 1) throw new Failure(badHours, 2);
  return { closedFor, ...given({ part: hours?.[0] }) };
}

/** Says what moves, and makes the change unless it is only tried. */
function makeChange(desk: Desk, command: OrganizationCommand, isDry: boolean, headless: Headless): void {
  const { words, out } = headless;
  if (command.type === 'undo-country-day' && !isEdited(desk, command, headless)) {
    throw new Failure(words.headless.noSuchEdit(command.date));
  }
  const moved = required(desk.previewOrganization(command), headless);
  if (!isDry) required(desk.changeOrganization(command), headless);
  const { daysMoved, daysWouldMove } = words.headless;
  out.line(isDry ? daysWouldMove(moved.length) : daysMoved(moved.length));
  if (moved.length > 0) for (const line of movedTable(moved, headless)) out.line(line);
}

function isEdited(
  desk: Desk,
  { country, date }: { readonly country: string; readonly date: string },
  headless: Headless,
): boolean {
  const { edits } = required(desk.countryDays(country), headless);
  return edits.some((one) => one.country === country && one.edit.date === date);
}

async function printDays(desk: Desk, country: string, headless: Headless): Promise<void> {
  const days = required(desk.countryDays(country), headless);
  const year = new Date(headless.now()).getUTCFullYear();
  const edited = new Set(days.edits.map(({ edit }) => edit.date));
  const rows = rowsOf(days, headless).filter(
    ([date = '']) => edited.has(date) || [year, year + 1].includes(Number(date.slice(0, 4))),
  );
  await headless.out.lines(textTable(rows));
}

function rowsOf(
  { closedDays, ownHours, edits }: CountryDays,
  { words }: Headless,
): ReadonlyArray<ReadonlyArray<string>> {
  const { ledger, customers } = words;
  const reasonOf = (date: string): string => {
    const found = edits.find(({ edit }) => edit.date === date);
    return found === undefined ? '' : `${found.country}: ${oneLine(found.edit.reason)}`;
  };
  const closed = closedDays.map(({ date, name = '', part }) => {
    const text = part === undefined ? name : ledger.closedPart(name, ...part);
    return [date, oneLine(text), reasonOf(date)];
  });
  const open = ownHours.map(({ date, hours, name = '' }) => {
    const spans = hours.map(([from, to]) => ledger.span(from, to));
    return [date, customers.openHours(spans, oneLine(name)), reasonOf(date)];
  });
  const told = new Set([...closed, ...open].map(([date]) => date));
  const others = edits
    .filter(({ edit }) => !told.has(edit.date))
    .map(({ edit: { date, closedFor } }) => [
      date,
      oneLine(closedFor ?? words.headless.worksThen),
      reasonOf(date),
    ]);
  return [...closed, ...open, ...others].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function required<T>(result: Result<T, Parameters<typeof problemSentence>[1]>, { words }: Headless): T {
  if (result.ok) return result.value;
  throw new Failure(problemSentence(words, result.error));
}
