import { describe, expect, it } from 'vitest';
import { targetPreview, unusualDays } from '../../../../renderer/drafting/side/targetPreview.ts';
import { createCalendar } from '../../../../shared/calendar/createCalendar.ts';
import { formatInstant } from '../../../../shared/calendar/instant/isoInstant.ts';
import { meansEdition, targetsEdition } from '../../../../shared/policy/builtInEditions.ts';
import { instant, someTerms } from '../support/aDraft.ts';

const opened = instant('2026-12-07T07:14:22Z');
const made = createCalendar(someTerms([]).calendar);
if (!made.ok) throw new Error('Lisbon has hours.');
const lisbon = made.value;

const utc = (t: number | undefined): string | null =>
  t === undefined ? null : formatInstant(t).slice(0, 16);

describe('the deadlines of a case opened at 07:14 on a Monday in Lisbon', () => {
  it('are those of the policy at each severity', () => {
    const dues = targetPreview(opened, targetsEdition, lisbon).map(({ response, restoration }) => [
      utc(response?.due),
      utc(restoration?.due),
    ]);
    expect(dues).toEqual([
      ['2026-12-07T07:24', '2026-12-07T11:14'],
      ['2026-12-07T09:00', '2026-12-09T17:00'],
      ['2026-12-07T10:00', '2026-12-14T17:00'],
      ['2026-12-07T17:00', null],
    ]);
  });

  it('name the holiday that they step over', () => {
    const previews = targetPreview(opened, targetsEdition, lisbon);
    expect(unusualDays(opened, previews, lisbon)).toEqual([
      { date: '2026-12-08', name: 'Imaculada Conceição' },
    ]);
  });

  it('name a closed part of a day and hours of its own that they step over, and no part that comes after them', () => {
    const { calendar } = someTerms([]);
    const closedDays = [
      { date: '2026-12-07', name: 'Move', part: ['13:00', '24:00'] },
      { date: '2026-12-14', name: 'Drill', part: ['16:00', '24:00'] },
    ] as const;
    const ownHours = [{ date: '2026-12-12', name: 'Working Saturday', hours: [['09:00', '17:00']] }] as const;
    const made = createCalendar({ ...calendar, closedDays, ownHours });
    if (!made.ok) throw new Error('Lisbon has hours.');
    const previews = targetPreview(opened, targetsEdition, made.value);
    expect(unusualDays(opened, previews, made.value)).toEqual([closedDays[0], ownHours[0]]);
  });

  it('are means where the edition sets means', () => {
    const [critical] = targetPreview(opened, meansEdition, lisbon);
    expect(critical?.restoration).toMatchObject({ isMean: true });
    expect(utc(critical?.restoration?.due)).toBe('2026-12-07T07:29');
  });
});
