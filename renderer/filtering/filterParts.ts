import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { FilterPart, QueueFilter } from '../../shared/queue/queueFilter.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { countryName } from '../clocks/officeHours.ts';
import { spoken } from '../language/languageStore.ts';

const PARTS: ReadonlyArray<FilterPart> = [
  'text',
  'severities',
  'owner',
  'stage',
  'edition',
  'customer',
  'zone',
  'team',
  'band',
  'owners',
  'country',
  'channel',
  'priorities',
  'clock',
  'dueBefore',
  'openedFrom',
  'openedBefore',
];

/** Gives the parts that a filter narrows by, in the order of the bar. */
export function partsOf(filter: QueueFilter): ReadonlyArray<FilterPart> {
  return PARTS.filter((part) => isSet(filter[part]));
}

/** Gives the filter without one of its parts. */
export function withoutPart(filter: QueueFilter, part: FilterPart): QueueFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== part)) as QueueFilter;
}

/** Gives the filter with a part set anew; an empty value takes the part away. */
export function withPart<P extends FilterPart>(
  filter: QueueFilter,
  part: P,
  value: QueueFilter[P],
): QueueFilter {
  const rest = withoutPart(filter, part);
  return value === undefined || (Array.isArray(value) && value.length === 0)
    ? rest
    : { ...rest, [part]: value };
}

/** Gives the values with one more, or without one that is among them. */
export function toggled<V>(values: ReadonlyArray<V>, value: V): ReadonlyArray<V> {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** Gives what a part narrows to, as its chip says it; times are on the analyst's wall clock. */
export function partText(
  filter: QueueFilter,
  part: FilterPart,
  view: { now: Instant; zone: string },
): string {
  const words = spoken().queue;
  return words.partValue[part](valueText(filter, part, view));
}

function valueText(
  filter: QueueFilter,
  part: FilterPart,
  { now, zone }: { now: Instant; zone: string },
): string {
  const catalogue = spoken();
  const words = catalogue.queue;
  switch (part) {
    case 'owner':
      return personText(filter.owner ?? '');
    case 'owners':
      return (filter.owners ?? []).map(personText).join(', ');
    case 'stage':
      return nameIn(words.stageWhole, filter.stage);
    case 'band':
      return nameIn(words.band, filter.band);
    case 'clock':
      return nameIn(words.clockStanding, filter.clock);
    case 'channel':
      return nameIn(catalogue.panel.channels, filter.channel);
    case 'country':
      return countryName(filter.country ?? '');
    case 'priorities':
      return (filter.priorities ?? []).map(words.priority).join(', ');
    case 'dueBefore':
    case 'openedFrom':
    case 'openedBefore':
      return formatWhen(catalogue, filter[part] ?? now, zone, now);
    default: {
      const value = filter[part];
      return Array.isArray(value) ? value.join(', ') : (value ?? '');
    }
  }
}

function personText(owner: string): string {
  return owner === '' ? spoken().queue.filterNobody : owner;
}

function nameIn(names: Readonly<Record<string, string>>, value: string | undefined): string {
  return names[value ?? ''] ?? value ?? '';
}

function isSet(value: QueueFilter[FilterPart]): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
