import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { ask } from '../api.ts';
import { useFound } from '../asking/useAnswer.ts';
import { calendarOf, loadCalendars } from '../cases/calendars.ts';
import { tick } from '../now/nowStore.ts';

export interface NextOffice {
  readonly city: string;
  readonly opensAt: Instant;
}

/** Where customers are, with its hours. */
interface OfficePlace {
  readonly city: string;
  readonly calendar: BusinessCalendar;
}

/** Enough to know the offices by; the view itself may hold thousands of cases. */
const LOOKED_AT = 200;

/** Finds the next office to open among the customers whose cases are open, or were last closed; null while none is known. */
export function useNextOffice(): NextOffice | null {
  const offices = useFound(readOffices) ?? [];
  const now = tick.now();
  return offices
    .filter(({ calendar }) => !calendar.isOpen(now))
    .map(({ city, calendar }) => ({ city, opensAt: calendar.nextOpen(now) }))
    .reduce<NextOffice | null>(
      (first, next) => (first === null || next.opensAt < first.opensAt ? next : first),
      null,
    );
}

async function readOffices(): Promise<ReadonlyArray<OfficePlace>> {
  const open = await readRows('open');
  const rows = open.length > 0 ? open : await readRows('closed');
  await loadCalendars(rows.map(({ calendar }) => calendar));
  return rows.flatMap(({ customer, calendar: key }) => {
    const calendar = calendarOf(key);
    return calendar === undefined ? [] : [{ city: customer.city ?? cityOf(customer.zone), calendar }];
  });
}

async function readRows(view: 'open' | 'closed'): Promise<ReadonlyArray<QueueRow>> {
  const answer = await ask('queue.window', { view, filter: {}, from: 0, to: LOOKED_AT });
  return answer.ok ? answer.value.rows : [];
}
