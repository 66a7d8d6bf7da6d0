const LONGEST = 200;

/** Signs that no two programs write alike, or that nobody sees: a number that holds one could not be found again. */
const UNWRITABLE = /[\p{Cc}\p{Surrogate}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

/**
 * True for a text by which a case, an event, a customer, a contact, an owner or an edition can be named from now on: neither
 * empty nor beyond what the window asks for, without blanks around it, and written in one way only (NFC). Each entrance
 * refuses what is none, and changes nothing of what is one; names are compared exactly.
 */
export function isEventName(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text !== '' &&
    text.length <= LONGEST &&
    text.trim() === text &&
    text.normalize('NFC') === text &&
    !UNWRITABLE.test(text)
  );
}

/** Gives what a person typed as the name that they mean; it may still be none. */
export function typedName(text: string): string {
  return text.normalize('NFC').trim();
}
