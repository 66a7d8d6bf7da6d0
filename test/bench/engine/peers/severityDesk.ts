import { createCalendarShelf } from '../../../../shared/calendar/calendarShelf.ts';
import type { Peer } from './peer.ts';

const shelf = createCalendarShelf();

/** Our own engine, with the calendars that it keeps. */
export const severityDesk: Peer = { name: 'severity-desk', precision: 1, hold: shelf };
