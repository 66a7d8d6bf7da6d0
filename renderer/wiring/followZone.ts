import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import { ask } from '../api.ts';
import { tick } from '../now/nowStore.ts';

/** Tells main when the page sees the computer in another zone, which on some systems main does not hear of. Gives how to stop. */
export function followZone(): () => void {
  let seen = zoneOfPage();
  let minute = 0;
  return tick.subscribe(() => {
    const now = Math.floor(tick.now() / MINUTE);
    if (now === minute) return;
    minute = now;
    const zone = zoneOfPage();
    if (zone === seen) return;
    seen = zone;
    void ask('zone.seen', { told: zone });
  });
}

/** Empty where the runtime does not know the zone of the system. */
function zoneOfPage(): string {
  const told: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return told ?? '';
}
