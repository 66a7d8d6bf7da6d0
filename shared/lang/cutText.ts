/** How far a text is shown, and how long it is. */
export interface CutText {
  readonly shown: number;
  readonly length: number;
}

const ELLIPSIS = '\u2026';

/** Gives a text of at most so many characters: a longer one ends there, and says so. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, lengthWithin(text, most))}${ELLIPSIS}`;
}

/** Gives how much of a text fits into so many characters: no sign is cut in its middle. */
export function lengthWithin(text: string, most: number): number {
  if (text.length <= most) return text.length;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

/** Gives a value in which no text is longer than so many characters; the value itself where none is. */
export function withCutTexts<T>(value: T, most: number): T {
  if (typeof value === 'string') return cutText(value, most) as T;
  if (typeof value !== 'object' || value === null) return value;
  return (Array.isArray(value) ? cutItems(value, most) : cutFields(value, most)) as T;
}

function cutItems(items: ReadonlyArray<unknown>, most: number): ReadonlyArray<unknown> {
  const cut = items.map((item) => withCutTexts(item, most));
  return cut.every((item, place) => item === items[place]) ? items : cut;
}

function cutFields(fields: object, most: number): object {
  let cut = fields;
  for (const [name, inner] of Object.entries(fields)) {
    const less = withCutTexts(inner, most);
    if (less !== inner) cut = { ...cut, [name]: less };
  }
  return cut;
}
