import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { QueueWindow, queueChannels } from '../../shared/ipc/queueChannels.ts';
import { shownRow } from '../../shared/ipc/shownText.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads } from './handler.ts';

/** Of fewer cases the whole list is there within a frame or two. */
const MANY = 20_000;

/** What the list shows, asked for part by part and never as a whole. */
export function createQueueHandlers(desk: Desk): HandlersOf<typeof queueChannels> {
  return {
    'queue.window': reads(({ soon, ...request }) => {
      if (soon === undefined || desk.caseCount() < MANY) return shown(desk.queueWindow(request));
      const first = soon === 'first-rows' ? desk.firstWindow(request) : null;
      return first === null ? desk.windowInTurns(request, breathe).then(shown) : shown(first);
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

function shown(window: QueueWindow | null): Result<QueueWindow, DeskProblem> {
  return window === null ? err({ kind: 'cancelled' }) : ok({ ...window, rows: window.rows.map(shownRow) });
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
