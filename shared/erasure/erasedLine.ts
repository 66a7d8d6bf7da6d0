import { checkStoredFields, isEventType } from '../interchange/eventSchema.ts';
import { parseJsonObject } from '../lang/jsonObject.ts';
import { KEPT_FIELDS, KEPT_OF_SET_ASIDE, type KnownCodes, keptOf, STAMP } from './keptFields.ts';

/**
 * Gives the line of an event without words and names: what clocks, review and rules need stays as it was, so that the case
 * folds to the same. Codes and identifiers stay, the initials in `by` too. Null for a line that this version cannot read: what
 * of it is a word, only a later one knows.
 */
export function erasedLine(line: string, codes: KnownCodes): string | null {
  const read = parseJsonObject(line);
  if (!read.ok || !isEventType(read.value.type)) return null;
  if (checkStoredFields(read.value.type, read.value) !== null) return null;
  return JSON.stringify(erased(read.value, codes));
}

/** An event inside of another one may be of a type that this version does not know: of it only the stamp stays. */
function erased(event: Readonly<Record<string, unknown>>, codes: KnownCodes): object | undefined {
  const { type } = event;
  if (!isEventType(type)) return keptOf(event, STAMP, codes);
  if (type !== 'set-aside') return keptOf(event, { ...STAMP, ...KEPT_FIELDS[type] }, codes);
  return keptOf(
    event,
    {
      ...STAMP,
      ...KEPT_OF_SET_ASIDE,
      events: (within) =>
        Array.isArray(within) ? within.map((one) => (isObject(one) ? erased(one, codes) : {})) : undefined,
    },
    codes,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
