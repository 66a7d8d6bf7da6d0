import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import type { DayPlace } from '../../shared/customer/dayPlace.ts';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { countryName } from '../clocks/officeHours.ts';

/** An edit that counts for a customer, and for whom it was made. */
export interface PlacedEdit {
  readonly place: DayPlace;
  readonly edit: ClosedDayEdit;
}

/** A day of a customer that is no ordinary one. */
export interface ShownDay {
  readonly key: string;
  readonly date: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly edited: PlacedEdit | null;
}

/** Gives the closed days of a customer and the days with hours of their own, in order of date, with who edited them. */
export function shownDays(words: Catalogue, detail: OrganizationDetail): ReadonlyArray<ShownDay> {
  const edits = placedEdits(detail);
  const closed = detail.closedDays.map(({ date, name = '', part }): ShownDay => {
    const edited = edits.get(date) ?? null;
    const text = part === undefined ? name : words.ledger.closedPart(name, ...part);
    const key = [date, ...(part ?? [])].join(' ');
    return { key, date, text: saidBy(words, text, edited), isOpen: false, edited };
  });
  const open = [...edits.values()]
    .filter(({ edit }) => edit.closedFor === null)
    .map((edited): ShownDay => {
      const { date } = edited.edit;
      const text = saidBy(words, openText(words, detail, edited.edit), edited);
      return { key: `${date} open`, date, text, isOpen: true, edited };
    });
  return [...closed, ...open].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The edit of each date that counts: the customer's own before those of its region and country. */
export function placedEdits({
  card,
  edits,
  countryEdits,
}: OrganizationDetail): ReadonlyMap<string, PlacedEdit> {
  const own: DayPlace = { kind: 'customer', customer: card.organization.id };
  const byDate = new Map<string, PlacedEdit>();
  const add = (place: DayPlace, edit: ClosedDayEdit): void => {
    if (!byDate.has(edit.date)) byDate.set(edit.date, { place, edit });
  };
  for (const edit of edits) add(own, edit);
  for (const { country, edit } of countryEdits) add({ kind: 'country', country }, edit);
  return byDate;
}

function openText({ customers, ledger }: Catalogue, detail: OrganizationDetail, edit: ClosedDayEdit): string {
  const own = detail.ownHours.find(({ date }) => date === edit.date);
  if (own === undefined) return customers.openAlthough(edit.reason);
  const hours = own.hours.map(([from, to]) => ledger.span(from, to));
  return customers.openHours(hours, own.name ?? edit.reason);
}

function saidBy({ customers }: Catalogue, text: string, edited: PlacedEdit | null): string {
  if (edited === null) return text;
  const { place, edit } = edited;
  if (place.kind === 'country') return customers.forAllIn(text, countryName(place.country));
  return edit.closedFor === null ? text : customers.also(text);
}
