import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { spoken } from '../language/languageStore.ts';

/** Gives until when the analyst works, or from when again; a shift may reach over midnight. */
export function shiftText({ from, to }: Settings['shift'], now: Instant, zone: string): string {
  const words = spoken();
  const time = formatClockTime(now, zone);
  const isOn = from <= to ? time >= from && time < to : time >= from || time < to;
  return isOn ? words.frame.onShiftTo(to) : words.frame.offShift(from);
}
