import { describe, expect, it } from 'vitest';
import { linesWith } from '../../../../main/persistence/queue/passage.ts';

const CUSTOMER = 'Norrvik Energi\nnorrvik\nStockholm\nNVE';

describe('what of a customer is shown where the words were found', () => {
  it.each([
    ['norrvik', 'Norrvik Energi'],
    ['stockh', 'Norrvik Energi, Stockholm'],
    ['nve norrvik', 'Norrvik Energi, NVE'],
  ])('%s: %s', (typed, shown) => {
    expect(linesWith(CUSTOMER, typed.split(' '))).toBe(shown);
  });
});
