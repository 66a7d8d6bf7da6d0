import { describe, expect, it } from 'vitest';
import { heatMove } from '../../../../renderer/leadReview/heat/heatMove.ts';

describe('a key in the queue heat', () => {
  it('goes to the cell beside, above or below', () => {
    expect(heatMove('ArrowRight', [1, 2], 4, 7)).toEqual([1, 3]);
    expect(heatMove('ArrowUp', [1, 2], 4, 7)).toEqual([0, 2]);
  });

  it('stays on the grid at its edges', () => {
    expect(heatMove('ArrowLeft', [0, 0], 4, 7)).toEqual([0, 0]);
    expect(heatMove('ArrowDown', [3, 6], 4, 7)).toEqual([3, 6]);
    expect(heatMove('End', [2, 1], 4, 7)).toEqual([2, 6]);
  });

  it('is somebody else’s when it walks nowhere', () => {
    expect(heatMove('Enter', [0, 0], 4, 7)).toBeNull();
  });
});
