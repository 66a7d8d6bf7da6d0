import { expect, it } from 'vitest';
import { ZOOM_STEPS, zoomAfter } from '../../../shared/settings/zoom.ts';

it('goes from 80 to 200 % and back by steps, and no further', () => {
  const up = ZOOM_STEPS.map((percent) => zoomAfter(percent, 'in'));
  expect(up).toEqual([...ZOOM_STEPS.slice(1), 200]);
  const down = ZOOM_STEPS.map((percent) => zoomAfter(percent, 'out'));
  expect(down).toEqual([80, ...ZOOM_STEPS.slice(0, -1)]);
  expect(zoomAfter(175, 'actual')).toBe(100);
});

it('goes on from a size between two steps', () => {
  expect([zoomAfter(120, 'in'), zoomAfter(120, 'out')]).toEqual([125, 110]);
});
