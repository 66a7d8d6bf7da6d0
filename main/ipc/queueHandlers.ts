import { ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import type { Handlers } from './serve.ts';

type QueueChannel = 'queue.window' | 'queue.counts' | 'queue.locate' | 'calendar.read' | 'search.cases';

/** What the list shows: windows of it, never the whole. */
export function createQueueHandlers(desk: Desk): Pick<Handlers, QueueChannel> {
  return {
    'queue.window': (request) => ok(desk.queueWindow(request)),
    'queue.counts': () => ok(desk.queueCounts()),
    'queue.locate': (request) => ok({ index: desk.locate(request.view, request.filter, request.case) }),
    'calendar.read': ({ key }) => ok(desk.readCalendar(key)),
    'search.cases': ({ text, limit }) => ok(desk.search(text, limit)),
  };
}
