import { useSettings } from '../desk/settingsStore.ts';
import { type RecentThing, recentThings, useRecent } from '../navigation/recentStore.ts';
import { type Screen, useScreen } from '../navigation/screenStore.ts';

/** Who walks from case to case writes the settings once, when the walk is over. */
const REST_MS = 2_000;

/** Notes which cases and customers are opened, for the palette of this window and of the next. Gives how to stop. */
export function followRecent(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void useSettings.getState().write({ recent: [...recentThings()] });
  };
  const stop = useScreen.subscribe(({ screen, visit }, last) => {
    const thing = visit === last.visit ? null : thingOn(screen);
    if (thing === null) return;
    useRecent.getState().note(thing);
    clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  });
  window.addEventListener('pagehide', keep);
  window.addEventListener('blur', keep);
  return () => {
    clearTimeout(timer);
    stop();
    window.removeEventListener('pagehide', keep);
    window.removeEventListener('blur', keep);
  };
}

function thingOn(screen: Screen): RecentThing | null {
  if (screen.kind === 'case') return { kind: 'case', id: screen.case };
  return screen.kind === 'organization' ? { kind: 'customer', id: screen.customer } : null;
}
