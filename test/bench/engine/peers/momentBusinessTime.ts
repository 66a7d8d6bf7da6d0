import moment from 'moment';
import 'moment-business-time';
import { WEEKDAYS } from '../../../../shared/calendar/instant/weekday.ts';
import type { Peer } from './peer.ts';
import { holdProcessZone } from './processZone.ts';

/** moment-business-time 2.0: hours and holidays of the process, in the zone of the process. */
export const momentBusinessTime: Peer = {
  name: 'moment-business-time',
  precision: 1,
  hold: (spec) => {
    holdProcessZone(spec.zone);
    const workinghours = Object.fromEntries(
      WEEKDAYS.map((weekday, index) => {
        const hours = spec.week[weekday].flat();
        return [(index + 1) % 7, hours.length === 0 ? null : hours];
      }),
    );
    moment.updateLocale('en', { workinghours, holidays: spec.closedDays.map(({ date }) => date) });
    return {
      add: (t, ms) => moment(t).addWorkingTime(ms, 'milliseconds').valueOf(),
      between: (a, b) => moment(b).workingDiff(moment(a), 'milliseconds'),
    };
  },
};
