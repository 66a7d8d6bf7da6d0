import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace, SMALLEST_WINDOW, visibleBounds } from '../../../main/shell/windowPlace.ts';

const LEFT = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 1000 };

function at(x: number, y: number, width = 1000, height = 700) {
  return { x, y, width, height, maximized: false };
}

describe('the window', () => {
  it('opens in the middle of the main display the first time', () => {
    expect(visibleBounds(null, [LEFT, RIGHT])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
  });

  it('opens where it stood, on either display', () => {
    expect(visibleBounds(at(100, 50), [LEFT, RIGHT])).toMatchObject({ x: 100, y: 50 });
    expect(visibleBounds(at(2000, 50), [LEFT, RIGHT])).toMatchObject({ x: 2000, y: 50 });
  });

  it('comes to the main display when its own is gone', () => {
    expect(visibleBounds(at(2000, 50), [LEFT])).toEqual({ x: 460, y: 170, width: 1000, height: 700 });
  });

  it('is moved in when a part of it was out of sight', () => {
    expect(visibleBounds(at(-300, -20), [LEFT])).toMatchObject({ x: 0, y: 0, width: 1000 });
    expect(visibleBounds(at(1500, 900), [LEFT])).toMatchObject({ x: 920, y: 340 });
  });

  it('always lies wholly within one display that can hold it', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const bounds = visibleBounds(at(x, y, width, height), [LEFT, RIGHT]);
        const home = bounds.x < RIGHT.x ? LEFT : RIGHT;
        expect(bounds.x).toBeGreaterThanOrEqual(home.x);
        expect(bounds.y).toBeGreaterThanOrEqual(home.y);
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(home.x + home.width);
        expect(bounds.y + bounds.height).toBeLessThanOrEqual(home.y + home.height);
        expect(bounds.width).toBeGreaterThanOrEqual(SMALLEST_WINDOW.width);
      }),
    );
  });
});

it('a remembered place that is a pipe holds up no start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-place-'));
  execFileSync('mkfifo', [join(folder, 'window.json')]);
  expect(readPlace(join(folder, 'window.json'))).toBeNull();
});
