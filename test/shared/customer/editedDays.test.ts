import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/calendar/instant/civilDate.ts';
import type { ClosedDayEdit } from '../../../shared/customer/closedDayEdit.ts';
import { editedDays, withEdit, withoutEdit } from '../../../shared/customer/editedDays.ts';

const HOLIDAYS = [
  { date: '2026-12-08', name: 'Imaculada Conceição' },
  { date: '2026-12-25', name: 'Natal' },
];

describe('the closed days of an office', () => {
  it('are the public holidays, its own closures, and not the holidays on which it works', () => {
    const edits = [
      { date: '2026-12-08', closedFor: null, reason: 'the office works' },
      { date: '2026-12-24', closedFor: 'Company day', reason: 'told by contact 1' },
    ];
    expect(editedDays(HOLIDAYS, edits)).toEqual([{ date: '2026-12-24', name: 'Company day' }, HOLIDAYS[1]]);
  });

  it('carry the name that the office gives them, also on a public holiday', () => {
    const edit = { date: '2026-12-25', closedFor: 'Winter break', reason: 'told by contact 1' };
    expect(editedDays(HOLIDAYS, [edit])).toEqual([HOLIDAYS[0], { date: '2026-12-25', name: 'Winter break' }]);
  });

  it('are the public holidays again when an edit is undone', () => {
    const date = fc.nat(30_000).map(formatDate);
    const edit = fc.record({
      date,
      closedFor: fc.constantFrom(null, 'Own day'),
      reason: fc.constant('told'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), edit, (others, last) => {
        const none: ReadonlyArray<ClosedDayEdit> = [];
        const before = others.reduce(withEdit, none).filter((other) => other.date !== last.date);
        const after = withoutEdit(withEdit(before, last), last.date);
        expect(after).toEqual(before);
        expect(editedDays(HOLIDAYS, withEdit([], last)).some(({ date }) => date === last.date)).toBe(
          last.closedFor !== null,
        );
      }),
    );
  });
});
