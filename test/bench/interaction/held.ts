import type { Page } from '@playwright/test';

/** A held key comes 30 times a second. */
const REPEAT_MS = 33;
const PATIENCE_MS = 2_000;

/** Holds J down for so many repeats and gives the time from each to the frame that shows its effect, in ms; what never showed is missing. */
export async function holdDown(page: Page, times: number): Promise<ReadonlyArray<number>> {
  await page.evaluate(`(${watchHeld})()`);
  const session = await page.context().newCDPSession(page);
  const key = { key: 'j', code: 'KeyJ', windowsVirtualKeyCode: 74, text: 'j' };
  const sent: Promise<unknown>[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, autoRepeat: turn > 0 }));
    await new Promise((resolve) => setTimeout(resolve, REPEAT_MS));
  }
  await Promise.all(sent);
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
  return page.evaluate(`(${endHeld})(${times}, ${PATIENCE_MS})`);
}

/** Runs in the page: keeps when each key came, and looks after each frame how far the selection is. */
function watchHeld(): void {
  const took: number[] = [];
  const waiting: { readonly at: number; readonly moves: number }[] = [];
  const place = (): string => {
    const row = document.querySelector('[role=row][aria-selected=true], .row[data-selected=true]');
    return row?.getAttribute('aria-rowindex') ?? row?.getAttribute('data-row') ?? '';
  };
  const afterPaint = new MessageChannel();
  let isWatching = true;
  let [moves, pressed, last] = [0, 0, place()];
  const press = ({ timeStamp }: Event): void => {
    pressed += 1;
    waiting.push({ at: timeStamp, moves: pressed });
  };
  afterPaint.port1.onmessage = ({ data }: MessageEvent<number>) => {
    const now = performance.now();
    while (waiting[0] !== undefined && waiting[0].moves <= data)
      took.push(now - (waiting.shift()?.at ?? now));
  };
  const frame = (): void => {
    const now = place();
    // The plain list begins again after its last row.
    const step = Number(now) - Number(last);
    moves += step < 0 ? step + 30 : step;
    last = now;
    afterPaint.port2.postMessage(moves);
    if (isWatching) requestAnimationFrame(frame);
  };
  window.addEventListener('keydown', press, { capture: true });
  requestAnimationFrame(frame);
  const end = (): ReadonlyArray<number> => {
    isWatching = false;
    window.removeEventListener('keydown', press, { capture: true });
    return took;
  };
  Reflect.set(window, 'benchHeld', { took, end });
}

/** Runs in the page: waits until all repeats have shown, or for a while, and ends the watch. */
async function endHeld(times: number, patience: number): Promise<ReadonlyArray<number>> {
  const { took, end } = Reflect.get(window, 'benchHeld') as {
    readonly took: ReadonlyArray<number>;
    end(): ReadonlyArray<number>;
  };
  const until = performance.now() + patience;
  while (took.length < times && performance.now() < until)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return end();
}
