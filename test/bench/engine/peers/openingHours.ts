import OpeningHours from 'opening_hours';
import { DAY, MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { WEEKDAYS } from '../../../../shared/calendar/instant/weekday.ts';
import type { CalendarSpec } from '../../../../shared/calendar/spec/calendarSpec.ts';
import type { Peer } from './peer.ts';
import { holdProcessZone } from './processZone.ts';

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** opening_hours 3.15, made for the hours of shops on a map; in the zone of the process. */
export const openingHours: Peer = {
  name: 'opening_hours',
  precision: MINUTE,
  hold: (spec) => {
    holdProcessZone(spec.zone);
    const hours = new OpeningHours(ruleOf(spec), null);
    return {
      add: (t, ms) => addTo(hours, t, ms),
      between: (a, b) =>
        b < a
          ? -hours.getOpenDuration(new Date(b), new Date(a))[0]
          : hours.getOpenDuration(new Date(a), new Date(b))[0],
    };
  },
};

function addTo(hours: OpeningHours, t: number, ms: number): number {
  const steps = hours.getIterator(new Date(t));
  let from = t;
  let left = ms;
  for (;;) {
    const isOpen = steps.getState();
    if (!steps.advance(new Date(from + 4000 * DAY))) throw new RangeError('It never changes again.');
    const to = steps.getDate().getTime();
    if (isOpen && to - from >= left) return from + left;
    if (isOpen) left -= to - from;
    from = to;
  }
}

/** The calendar in the notation of OpenStreetMap. */
function ruleOf(spec: CalendarSpec): string {
  const days = WEEKDAYS.map((weekday, index) => {
    const hours = spec.week[weekday].map(([open, close]) => `${open}-${close}`);
    return `${NAMES[index]} ${hours.length === 0 ? 'off' : hours.join(',')}`;
  });
  const closed = spec.closedDays.map(({ date }) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year} ${MONTHS[(month ?? 1) - 1]} ${day} off`;
  });
  return [...days, ...closed].join('; ');
}
