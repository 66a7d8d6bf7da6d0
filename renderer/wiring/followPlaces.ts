import { hashOf } from '../navigation/address.ts';
import { useScreen } from '../navigation/screenStore.ts';

/** How a screen was left: how far it was scrolled, in pixels, and what had the focus. */
interface Place {
  readonly offset: number;
  readonly focused: { readonly at: number; readonly text: string } | null;
}

/** What a screen shows is read anew when it is come back to; it is there within this many frames. */
const MOST_FRAMES = 90;
const GOES_ON = ['keydown', 'pointerdown', 'wheel'] as const;

/** Brings a screen that is come back to where it was left; the list of cases does so itself. Gives how to stop. */
export function followPlaces(): () => void {
  const places = new Map<string, Place>();
  let stopBringing: () => void = () => undefined;
  const stop = useScreen.subscribe((now, last) => {
    if (now.visit === last.visit) return;
    stopBringing();
    // The page still shows the screen that is left.
    if (last.screen.kind !== 'queue') places.set(hashOf(last.screen), placeNow());
    const place = places.get(hashOf(now.screen));
    if (now.returned && place !== undefined) stopBringing = bring(place);
  });
  return () => {
    stopBringing();
    stop();
  };
}

function placeNow(): Place {
  const { activeElement } = document;
  const at = activeElement === null ? -1 : buttons().indexOf(activeElement as HTMLElement);
  return {
    offset: scroller()?.scrollTop ?? 0,
    focused: at === -1 ? null : { at, text: activeElement?.textContent ?? '' },
  };
}

/** Tries in each frame until the screen holds what it held, or the person goes on from where it is. */
function bring(place: Place): () => void {
  let left = MOST_FRAMES;
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const act of GOES_ON) window.removeEventListener(act, stop, true);
  };
  const look = (): void => {
    left -= 1;
    if (isBrought(place) || left === 0) stop();
    else frame = requestAnimationFrame(look);
  };
  for (const act of GOES_ON) window.addEventListener(act, stop, true);
  frame = requestAnimationFrame(look);
  return stop;
}

function isBrought({ offset, focused }: Place): boolean {
  const element = scroller();
  if (element === null) return false;
  element.scrollTop = offset;
  const isThere = Math.abs(element.scrollTop - offset) < 1;
  if (focused === null) return isThere;
  const button = buttons()[focused.at];
  if (!isThere || button?.textContent !== focused.text) return false;
  button.focus({ preventScroll: true });
  return true;
}

function scroller(): HTMLElement | null {
  return document.querySelector('main [data-scrolls]');
}

function buttons(): ReadonlyArray<HTMLElement> {
  return [...document.querySelectorAll<HTMLElement>('main button')];
}
