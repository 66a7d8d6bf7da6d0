import type { Page } from '@playwright/test';

/** What the main thread of a page did since the last look. */
export interface PageWork {
  /** Of all its tasks: script, style, layout, paint, in ms. */
  readonly ms: number;
  readonly styles: number;
  readonly layouts: number;
}

/** Begins to count the work of a page; each call gives what came since the call before. */
export async function countWork(page: Page): Promise<() => Promise<PageWork>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const look = async (): Promise<PageWork> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { ms: of('TaskDuration') * 1000, styles: of('RecalcStyleCount'), layouts: of('LayoutCount') };
  };
  let before = await look();
  return async () => {
    const now = await look();
    const since = {
      ms: now.ms - before.ms,
      styles: now.styles - before.styles,
      layouts: now.layouts - before.layouts,
    };
    before = now;
    return since;
  };
}
