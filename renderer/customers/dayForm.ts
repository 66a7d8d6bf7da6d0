import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import type { DayCommand, DayPlace } from '../../shared/customer/dayPlace.ts';
import { typedHours } from '../../shared/customer/typedHours.ts';
import { given } from '../../shared/lang/given.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** What an office does on a day: closed, closed in a part, as on an ordinary working day, in hours of that day. */
export const DAY_KINDS = ['closed', 'part', 'works', 'hours'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface DayTexts {
  readonly date: string;
  /** What it is closed for, or what its hours are for. */
  readonly name: string;
  /** Such as "13:00 to 24:00", or "08:00-12:00, 13:00-15:00". */
  readonly hours: string;
  readonly reason: string;
}

export type DayErrors = Readonly<Partial<Record<keyof DayTexts, string>>>;

/** Reads the form of an edited day, or says what is wrong with each field. */
export function readDayForm(
  words: Catalogue,
  kind: DayKind,
  { date, name, reason, ...texts }: DayTexts,
): Result<ClosedDayEdit, DayErrors> {
  const { customers } = words;
  const done = READERS[kind](customers, name, texts.hours);
  const errors: DayErrors = {
    ...(parseDate(date) === undefined ? { date: customers.dateForm } : {}),
    ...(done.ok ? {} : done.error),
    ...(reason === '' ? { reason: customers.empty(customers.reason) } : {}),
  };
  if (!done.ok || Object.keys(errors).length > 0) return err(errors);
  return ok({ date, ...done.value, reason });
}

type WhatIsDone = Omit<ClosedDayEdit, 'date' | 'reason'>;
type DayReader = (
  words: Catalogue['customers'],
  name: string,
  hours: string,
) => Result<WhatIsDone, DayErrors>;

const READERS: Readonly<Record<DayKind, DayReader>> = {
  closed: (words, name) => (name === '' ? err(unnamed(words)) : ok({ closedFor: name })),
  part(words, name, text) {
    const hours = typedHours(text);
    const part = hours?.length === 1 ? hours[0] : undefined;
    if (name !== '' && part !== undefined) return ok({ closedFor: name, part });
    return err({
      ...(name === '' ? unnamed(words) : {}),
      ...(part === undefined ? { hours: words.hoursForm } : {}),
    });
  },
  works: () => ok({ closedFor: null }),
  hours(words, name, text) {
    const hours = typedHours(text);
    if (hours === null) return err({ hours: words.hoursForm });
    return ok({ closedFor: null, hours, ...given({ openFor: name === '' ? undefined : name }) });
  },
};

function unnamed(words: Catalogue['customers']): DayErrors {
  return { name: words.empty(words.closedFor) };
}

/** The command that makes an edit at a place. */
export function editAt(place: DayPlace, edit: ClosedDayEdit): DayCommand {
  return place.kind === 'customer'
    ? { type: 'edit-closed-day', customer: place.customer, edit }
    : { type: 'edit-country-day', country: place.country, edit };
}

/** The command that takes the edit of a date back at a place. */
export function undoAt(place: DayPlace, date: string, reason: string): DayCommand {
  return place.kind === 'customer'
    ? { type: 'undo-closed-day', customer: place.customer, date, reason }
    : { type: 'undo-country-day', country: place.country, date, reason };
}
