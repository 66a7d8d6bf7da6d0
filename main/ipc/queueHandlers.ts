import type { queueChannels } from '../../shared/ipc/queueChannels.ts';
import { shownRow } from '../../shared/ipc/shownText.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads } from './handler.ts';

/** What the list shows, asked for part by part and never as a whole. */
export function createQueueHandlers(desk: Desk): HandlersOf<typeof queueChannels> {
  return {
    'queue.window': reads((request) => {
      const { rows, ...window } = desk.queueWindow(request);
      return ok({ ...window, rows: rows.map(shownRow) });
    }),
    'queue.facets': reads(() => ok(desk.queueFacets())),
    'queue.cards': reads(({ cases }) => ok(desk.cards(cases).map(shownRow))),
    'queue.counts': reads(() => ok(desk.queueCounts())),
    'queue.locate': reads((request) =>
      ok({ index: desk.locate(request.view, request.filter, request.case, request.sort) }),
    ),
    'queue.numbers': reads(({ view, filter, sort, from, to }) =>
      ok({ cases: desk.numbers(view, filter, sort).slice(from, to) }),
    ),
    'calendar.read': reads(({ key }) => ok(desk.readCalendar(key))),
    'search.cases': reads(({ text, limit }) =>
      ok(desk.search(text, limit).map(({ row, passage }) => ({ row: shownRow(row), passage }))),
    ),
  };
}
