import { describe, expect, it } from 'vitest';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';

const datesOf = (country: string, from: number, to = from) =>
  closedDaysOf(country, from, to).map(({ date }) => date);

describe('public holidays', () => {
  it('are local dates with their names, in order', () => {
    const days = closedDaysOf('AT', 2026, 2026);
    expect(days[0]).toEqual({ date: '2026-01-01', name: "New Year's Day" });
    expect(days.map(({ date }) => date)).toEqual([...days.map(({ date }) => date)].sort());
  });

  it('of a region are those of its country and its own', () => {
    expect(datesOf('DE-BY', 2026)).toContain('2026-01-06');
    expect(datesOf('DE', 2026)).not.toContain('2026-01-06');
  });

  it('of several days close each of them', () => {
    expect(datesOf('SA', 2026)).toEqual(
      expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']),
    );
  });

  it('are asked for whole years, both ends included', () => {
    expect(datesOf('US', 2025, 2027).filter((date) => date.endsWith('-07-04'))).toHaveLength(3);
  });

  it('of a country without tables are none', () => {
    expect(datesOf('NP', 2026)).toEqual([]);
  });
});
