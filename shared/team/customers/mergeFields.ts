/** A card as its fields: an organization, or a contact. */
export type Card = Readonly<Record<string, unknown>>;

/** A card on which both stand, or the fields that both gave other values. */
export type MergedFields<C extends Card> =
  | { readonly ok: true; readonly card: C }
  | { readonly ok: false; readonly fields: ReadonlyArray<string> };

/**
 * Puts what one changed of a card on what another made of it, field by field. Both must have begun with `seen`, null for a
 * card that neither knew: there an empty field says nothing.
 */
export function mergeFields<C extends Card>(mine: C, seen: C | null, theirs: C): MergedFields<C> {
  const changed = changedFields(mine, seen);
  const byBoth = changed.filter((field) => !isSame(theirs[field], seen?.[field] ?? null));
  const fields = byBoth.filter((field) => !isSame(theirs[field], mine[field]));
  return fields.length > 0 ? { ok: false, fields } : { ok: true, card: withFields(theirs, mine, changed) };
}

/** The fields in which a card differs from the one that it was made of, null for none. */
export function changedFields(mine: Card, seen: Card | null): ReadonlyArray<string> {
  return Object.keys(mine).filter((field) => !isSame(mine[field], seen?.[field] ?? null));
}

/** Gives a card with some fields as another has them. */
export function withFields<C extends Card>(card: C, from: C, fields: ReadonlyArray<string>): C {
  return { ...card, ...Object.fromEntries(fields.map((field) => [field, from[field]])) };
}

/** True for values that say the same: what is absent says what null says. */
export function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [a ?? null, b ?? null];
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return (
    Array.isArray(one) === Array.isArray(other) && [...keys].every((key) => isSame(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
