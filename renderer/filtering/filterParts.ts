import type { FilterPart, QueueFilter } from '../../shared/queue/queueFilter.ts';
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

/** Gives what a part narrows to, as its chip says it. */
export function partText(filter: QueueFilter, part: FilterPart): string {
  const catalogue = spoken();
  const words = catalogue.queue;
  if (part === 'owner' && filter.owner === '') return words.partValue.owner(words.filterNobody);
  if (part === 'stage') {
    const names: Readonly<Record<string, string>> = words.stageWhole;
    return words.partValue.stage(names[filter.stage ?? ''] ?? filter.stage ?? '');
  }
  if (part === 'band') return words.partValue.band(filter.band === undefined ? '' : words.band[filter.band]);
  const value = filter[part];
  return words.partValue[part](Array.isArray(value) ? value.join(', ') : String(value ?? ''));
}

function isSet(value: QueueFilter[FilterPart]): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
