import { describe, expect, it } from 'vitest';
import {
  contradicts,
  errorMarks,
  hindranceOf,
  quarterPassed,
} from '../../../renderer/importing/importStep.ts';
import { aPlan } from './aPlan.ts';

describe('what hinders an import', () => {
  it('is nothing when the file answers all', () => {
    expect(hindranceOf(aPlan())).toBeNull();
  });

  it('is a question that is still open', () => {
    expect(hindranceOf(aPlan({ needs: ['zone'] }))).toBe('answer');
  });

  it('is one wrong line in a file of events, which is taken whole or not at all', () => {
    expect(hindranceOf(aPlan({ format: 'jsonl', refusedCount: 1 }))).toBe('refused-whole');
  });

  it('is not a wrong row among good ones in a table', () => {
    expect(hindranceOf(aPlan({ format: 'csv', refusedCount: 4 }))).toBeNull();
  });

  it('is a file of which no row can be taken', () => {
    expect(hindranceOf(aPlan({ format: 'csv', events: 0, refusedCount: 4 }))).toBe('empty');
  });
});

describe('an order of day and month', () => {
  const proved = aPlan({ dateOrder: { order: 'dmy', provedByRow: 57, provedBy: '31' } });

  it('is disproved by a row that only the other order can read', () => {
    expect(contradicts(proved, 'mdy')).toBe(true);
    expect(contradicts(proved, 'dmy')).toBe(false);
  });

  it('is never disproved by a file whose rows can all be read both ways', () => {
    expect(contradicts(aPlan({ needs: ['dateOrder'] }), 'mdy')).toBe(false);
  });
});

describe('the bar', () => {
  it('marks the rows with errors at their places', () => {
    const refused = [118, 204, 205].map((row) => ({ row, field: 'severity', reason: '' }));
    expect(errorMarks(aPlan({ rows: 400, refused }))).toEqual([0.3, 0.51]);
  });

  it.each([
    [0, 0],
    [24, 0],
    [25, 25],
    [74, 50],
    [100, 100],
  ])('says %i of 100 rows aloud as %i percent', (rows, percent) => {
    expect(quarterPassed({ rows, of: 100 })).toBe(percent);
  });

  it('says nothing of a file without rows', () => {
    expect(quarterPassed({ rows: 0, of: 0 })).toBe(0);
  });
});
