import { describe, expect, it } from 'vitest';
import { completeOpening } from '../../../../renderer/drafting/form/draftOpening.ts';
import { instant } from '../support/aDraft.ts';

const complete = (text: string): string =>
  completeOpening(text, instant('2026-12-07T23:30:00Z'), 'Europe/Bucharest');

describe('an opening that is typed as a time alone', () => {
  it('is of today on the wall clock of the analyst', () => {
    expect(complete('8:40')).toBe('2026-12-08 08:40');
    expect(complete(' 00:05 ')).toBe('2026-12-08 00:05');
  });

  it.each(['', '2026-12-07 08:40', 'yesterday', '8.40'])('leaves %j as it is', (text) => {
    expect(complete(text)).toBe(text);
  });
});
