import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../main/transfer/formulaGuard.ts';

describe('a cell of an exported CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['a;=cmd', "a;'=cmd"],
    ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
    ['a|-1', "a|'-1"],
    ['first\r\n=cmd', "first\r\n'=cmd"],
    ['=1;=2', "'=1;'=2"],
    [";'=1", ";''=1"],
    ['a; "=1', 'a;\' "=1'],
    ['plain; text', 'plain; text'],
    ['1=1', '1=1'],
  ])('starts no formula wherever it is cut, and comes back as it was: %j', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(text);
  });
});
