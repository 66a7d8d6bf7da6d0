import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/calendar/instant/civilDate.ts';
import { BUSINESS_WEEK } from '../../../shared/calendar/spec/weekHours.ts';
import { type ClosedDayEdit, closedDayEditSchema } from '../../../shared/customer/closedDayEdit.ts';
import { editedDays, mergedEdits, withEdit, withoutEdit } from '../../../shared/customer/editedDays.ts';

const HOLIDAYS = [
  { date: '2026-12-08', name: 'Imaculada Conceição' },
  { date: '2026-12-25', name: 'Natal' },
];

const TABLES = { week: BUSINESS_WEEK, closedDays: HOLIDAYS };

describe('the closed days of an office', () => {
  it('are the public holidays, its own closures, and not the holidays on which it works', () => {
    const edits = [
      { date: '2026-12-08', closedFor: null, reason: 'the office works' },
      { date: '2026-12-24', closedFor: 'Company day', reason: 'told by contact 1' },
    ];
    expect(editedDays(TABLES, edits)).toEqual({
      closedDays: [{ date: '2026-12-24', name: 'Company day' }, HOLIDAYS[1]],
    });
  });

  it('carry the name that the office gives them, also on a public holiday', () => {
    const edit = { date: '2026-12-25', closedFor: 'Winter break', reason: 'told by contact 1' };
    expect(editedDays(TABLES, [edit])).toEqual({
      closedDays: [HOLIDAYS[0], { date: '2026-12-25', name: 'Winter break' }],
    });
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
        expect(editedDays(TABLES, withEdit([], last)).closedDays.some(({ date }) => date === last.date)).toBe(
          last.closedFor !== null,
        );
      }),
    );
  });
});

describe('an edited day', () => {
  const reason = 'decreed';
  const daysWith = (edit: ClosedDayEdit) => editedDays(TABLES, [edit]);

  it('closes a part in place of the whole holiday', () => {
    const part = ['13:00', '24:00'] as const;
    expect(daysWith({ date: '2026-12-08', closedFor: 'Eve', part, reason }).closedDays[0]).toEqual({
      date: '2026-12-08',
      name: 'Eve',
      part,
    });
  });

  it('has hours of its own in place of a holiday', () => {
    const hours = [['08:00', '12:00']] as const;
    const edit = { date: '2026-12-08', closedFor: null, hours, openFor: 'Inventory', reason };
    expect(daysWith(edit)).toEqual({
      closedDays: [HOLIDAYS[1]],
      ownHours: [{ date: '2026-12-08', hours, name: 'Inventory' }],
    });
  });

  it('on which the office works has the hours of its weekday, and on a day off those of an ordinary one', () => {
    expect(daysWith({ date: '2026-12-08', closedFor: null, reason }).ownHours).toBeUndefined();
    const sunday = { date: '2026-12-13', closedFor: null, openFor: 'Made up', reason };
    expect(daysWith(sunday).ownHours).toEqual([
      { date: '2026-12-13', hours: BUSINESS_WEEK.mon, name: 'Made up' },
    ]);
  });

  it('of the customer counts before that of its region, and that before the one of its country', () => {
    const on = (date: string, closedFor: string): ClosedDayEdit => ({ date, closedFor, reason });
    const own = [on('2026-12-02', 'own')];
    const region = [on('2026-12-01', 'region'), on('2026-12-02', 'region')];
    const country = [on('2026-12-01', 'country'), on('2026-12-02', 'country'), on('2026-12-03', 'country')];
    expect(mergedEdits([own, region, country]).map(({ closedFor }) => closedFor)).toEqual([
      'region',
      'own',
      'country',
    ]);
  });

  it('is closed or has hours, never both, and its hours are in order', () => {
    const date = '2026-12-24';
    const isSound = (edit: object) => closedDayEditSchema.safeParse({ date, reason, ...edit }).success;
    expect(
      isSound({
        closedFor: null,
        hours: [
          ['08:00', '12:00'],
          ['13:00', '15:00'],
        ],
      }),
    ).toBe(true);
    expect(isSound({ closedFor: 'Eve', part: ['13:00', '24:00'] })).toBe(true);
    expect(isSound({ closedFor: 'Eve', hours: [['08:00', '12:00']] })).toBe(false);
    expect(isSound({ closedFor: null, part: ['13:00', '24:00'] })).toBe(false);
    expect(isSound({ closedFor: null, hours: [] })).toBe(false);
    expect(isSound({ closedFor: null, hours: [['12:00', '08:00']] })).toBe(false);
    expect(isSound({ closedFor: 'Eve', part: ['24:00', '25:00'] })).toBe(false);
  });
});
