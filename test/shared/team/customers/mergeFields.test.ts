import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Card,
  changedFields,
  isSame,
  mergeFields,
} from '../../../../shared/team/customers/mergeFields.ts';

const value = fc.constantFrom<unknown>(
  null,
  'a',
  'b',
  { name: 'Kim', phone: null },
  { name: 'Kim', phone: '1' },
);
const card = fc.record({ name: value, city: value, licence: value, tam: value });
const begun = fc.option(card);

/** True where a card has each field as one made it of what was seen. */
function holds(merged: Card, made: Card, seen: Card | null): boolean {
  return changedFields(made, seen).every((field) => isSame(merged[field], made[field]));
}

describe('two changes of one card', () => {
  it('both stand where they do not give one field two values, whichever came first', () => {
    fc.assert(
      fc.property(begun, card, card, (seen: Card | null, mine: Card, theirs: Card) => {
        const [merged, mirrored] = [mergeFields(mine, seen, theirs), mergeFields(theirs, seen, mine)];
        expect(merged.ok).toBe(mirrored.ok);
        if (!merged.ok || !mirrored.ok) return;
        expect(isSame(merged.card, mirrored.card)).toBe(true);
        expect(holds(merged.card, mine, seen) && holds(merged.card, theirs, seen)).toBe(true);
      }),
    );
  });

  it('are apart exactly in the fields that both changed to other values', () => {
    fc.assert(
      fc.property(begun, card, card, (seen: Card | null, mine: Card, theirs: Card) => {
        const merged = mergeFields(mine, seen, theirs);
        const theirFields = changedFields(theirs, seen);
        const apart = changedFields(mine, seen)
          .filter((field) => theirFields.includes(field))
          .filter((field) => !isSame(mine[field], theirs[field]));
        expect(merged.ok ? [] : merged.fields).toEqual(apart);
      }),
    );
  });
});
