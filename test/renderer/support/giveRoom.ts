import { vi } from 'vitest';

declare global {
  interface Window {
    readonly happyDOM: { setViewport(size: { readonly width: number; readonly height: number }): void };
  }
}

/** The page of these tests lays nothing out: gives the window and each element this size in pixels, so that a list has rows in sight. */
export function giveRoom(height: number, width = 1_440): void {
  window.happyDOM.setViewport({ width, height });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
}
