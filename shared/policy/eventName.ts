const LONGEST = 200;

/** Signs that no two programs write alike: a number that holds one could not be found again. */
const UNWRITABLE = /[\p{Cc}\p{Surrogate}]/u;

/** True for a text by which a case, an event, a customer or an edition can be named: neither empty nor beyond what the window asks for. */
export function isEventName(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= LONGEST && !UNWRITABLE.test(text);
}
