import type { Page } from '@playwright/test';

/** How long each frame stood while the wheel was turned. */
export async function turnWheel(page: Page, ms: number): Promise<ReadonlyArray<number>> {
  await page.mouse.move(600, 500);
  await page.evaluate(() => {
    const frames: number[] = [];
    let before = performance.now();
    const frame = (now: number): void => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Reflect.set(window, 'benchFrames', frames);
  });
  const until = Date.now() + ms;
  while (Date.now() < until) await page.mouse.wheel(0, 240);
  return page.evaluate(() => (Reflect.get(window, 'benchFrames') as number[]).slice(1));
}

/** Begins to keep the tasks of the page that take longer than 50 ms. */
export async function watchLongTasks(page: Page): Promise<() => Promise<ReadonlyArray<number>>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    Reflect.set(window, 'benchTasks', [tasks, observer]);
  });
  return () => page.evaluate(() => (Reflect.get(window, 'benchTasks') as [number[]])[0]);
}
