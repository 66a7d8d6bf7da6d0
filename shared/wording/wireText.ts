import { DAY, type Instant } from '../calendar/instant/instant.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { WireState } from '../team/wireState.ts';
import { formatClockTime, formatDateTime } from './formatTime.ts';

/** Says how the connection stands, and since when where it does not: *Team live*, *Offline since 13:40*. */
export function linkText(words: Catalogue, { link, since, problem }: WireState, view: TimeView): string {
  if (link === 'stopped' && problem?.kind === 'password') return words.team.passwordNeeded;
  return link === 'offline' ? words.team.offlineSince(momentText(words, since, view)) : words.team.link[link];
}

/** Whose time an instant is told in, and when. */
export interface TimeView {
  readonly zone: string;
  readonly now: Instant;
}

/** Gives an instant of today by its time alone. */
export function momentText(words: Catalogue, t: Instant, { zone, now }: TimeView): string {
  return Math.abs(now - t) < DAY / 2 ? formatClockTime(t, zone) : formatDateTime(words, t, zone, now);
}

/** Says how far the clock of this computer is from that of the server, from a second on. */
export function clockOffsetText({ team }: Catalogue, offset: number): string {
  const seconds = (Math.abs(offset) / 1000).toFixed(1);
  if (Math.abs(offset) < 1000) return team.clockRight;
  return offset > 0 ? team.clockBehind(seconds) : team.clockAhead(seconds);
}
