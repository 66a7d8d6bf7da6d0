import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { WEEKDAYS } from '../../../../shared/calendar/instant/weekday.ts';
import type { Peer } from './peer.ts';
import { holdProcessZone } from './processZone.ts';

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** dayjs-business-time 1.0: hours and holidays of the process, in the zone of the process, whole minutes. */
export const dayjsBusinessTimePeer: Peer = {
  name: 'dayjs-business-time',
  precision: MINUTE,
  hold: (spec) => {
    dayjs.extend(dayjsBusinessTime);
    holdProcessZone(spec.zone);
    dayjs.setHolidays(spec.closedDays.map(({ date }) => date));
    dayjs.setBusinessTime(
      Object.fromEntries(
        WEEKDAYS.map((weekday, index) => {
          const hours = spec.week[weekday].map(([start, end]) => ({
            start: `${start}:00`,
            end: `${end}:00`,
          }));
          return [NAMES[index], hours.length === 0 ? null : hours];
        }),
      ),
    );
    return {
      add: (t, ms) =>
        dayjs(t)
          .addBusinessMinutes(ms / MINUTE)
          .valueOf(),
      between: (a, b) => dayjs(b).businessMinutesDiff(dayjs(a)) * MINUTE,
    };
  },
};
