import { ERASED } from './keptFields.ts';

/**
 * Whether a value only lost something: each part is as it was, gone, empty, or says that it was erased. The rule of the
 * server (`desk.only_loses`), asked again by each desk that follows an erasure: nobody rewrites history in the name of one.
 */
export function onlyLoses(was: unknown, is: unknown): boolean {
  if (was === undefined) return false;
  if (was === is || isEmptied(is)) return true;
  if (Array.isArray(was)) return Array.isArray(is) && is.every((part, place) => onlyLoses(was[place], part));
  if (!isObject(was) || !isObject(is)) return false;
  return Object.entries(is).every(
    ([field, part]) => Object.hasOwn(was, field) && onlyLoses(was[field], part),
  );
}

function isEmptied(value: unknown): boolean {
  return value === '' || value === ERASED || value === null || (Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
