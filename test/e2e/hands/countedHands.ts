import { expect, type Locator, type Page, test } from '@playwright/test';

/** Hands that count what they do. A text that is typed in one go is one text, whatever its length. */
export interface CountedHands {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  click(target: Locator, modifiers?: readonly ('Shift' | 'Control')[]): Promise<void>;
  counts(): { readonly presses: number; readonly clicks: number; readonly texts: number };
}

export function countedHands(page: Page): CountedHands {
  let [presses, clicks, texts] = [0, 0, 0];
  return {
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
      presses += keys.length;
    },
    async type(text) {
      await page.keyboard.type(text);
      texts += 1;
    },
    async click(target, modifiers = []) {
      await target.click({ modifiers: [...modifiers] });
      clicks += 1;
    },
    counts: () => ({ presses, clicks, texts }),
  };
}

/** Notes what hands did on a journey beside the result of the test; it may not grow unseen. */
export function takesAtMost(
  hands: CountedHands,
  most: { readonly presses: number; readonly clicks: number },
): void {
  const { presses, clicks, texts } = hands.counts();
  test.info().annotations.push({
    type: 'hands',
    description: `${presses} presses, ${clicks} clicks, ${texts} texts`,
  });
  expect(presses).toBeLessThanOrEqual(most.presses);
  expect(clicks).toBeLessThanOrEqual(most.clicks);
}
