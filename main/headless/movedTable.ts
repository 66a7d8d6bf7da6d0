import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatDateTime } from '../../shared/wording/formatTime.ts';
import type { Headless } from './surroundings.ts';
import { oneLine, textTable } from './textTable.ts';

/** Deadlines before and after a change as lines for the terminal, each in the time of its customer. */
export function movedTable(moved: ReadonlyArray<MovedDeadline>, headless: Headless): ReadonlyArray<string> {
  return textTable([headOf(headless), ...moved.map((one) => rowOf(one, headless))]).map(
    (line) => `  ${line}`,
  );
}

function headOf({ words }: Headless): ReadonlyArray<string> {
  const { column } = words.moves;
  return [column.case, column.clock, column.before, column.after];
}

/** In the customer's time, as `targets` and `explain` have it. */
function rowOf({ case: number, clock, zone, before, after }: MovedDeadline, headless: Headless) {
  const { words, now } = headless;
  const names = { ...words.headless.clock, ...words.customers.rules };
  const say = (t: Instant | null): string =>
    t === null ? words.moves.noDue : formatDateTime(words, t, zone, now(), t % 60_000 !== 0);
  return [oneLine(number, 24), names[clock], say(before), `${say(after)} ${cityOf(zone)}`];
}
