import type { Page } from '@playwright/test';

/** Gives, in the page, what an action changes: each of these has to differ, and not to be empty, before it counts. */
export type Sight = () => ReadonlyArray<string>;

const PATIENCE_MS = 1_000;

/**
 * Presses a key in a page and gives the time from the key event to the end of the frame that shows its effect, in ms;
 * null when nothing changed within a second.
 */
export async function keyToPaint(page: Page, key: string, sight: Sight): Promise<number | null> {
  // As an expression: the policy of the page lets nobody make code of text.
  await page.evaluate(`(${armProbe})(${sight}, ${PATIENCE_MS})`);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'benchPaint') as Promise<number | null>);
}

/** Runs in the page: waits for the next key, then looks at each frame before it is painted. */
function armProbe(look: Sight, patience: number): void {
  const before = look();
  const paint = new Promise<number | null>((resolve) => {
    const afterPaint = new MessageChannel();
    const watch = ({ timeStamp }: Event): void => {
      afterPaint.port1.onmessage = () => resolve(performance.now() - timeStamp);
      const frame = (): void => {
        const isDone = look().every((part, place) => part !== '' && part !== before[place]);
        if (isDone) afterPaint.port2.postMessage(null);
        else if (performance.now() - timeStamp > patience) resolve(null);
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    };
    window.addEventListener('keydown', watch, { capture: true, once: true });
  });
  Reflect.set(window, 'benchPaint', paint);
}
