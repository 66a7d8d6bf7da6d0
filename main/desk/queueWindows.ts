import type { QueueWindow } from '../../shared/ipc/queueChannels.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { readFileVersion } from '../persistence/fileVersions.ts';
import { readCard } from '../persistence/queue/caseRows.ts';
import type { Viewer } from '../persistence/queue/filterSql.ts';
import { createFindFirst, type FindFirst } from '../persistence/queue/found/firstFound.ts';
import { createFoundLists, type FoundBy, type FoundLists } from '../persistence/queue/found/foundList.ts';
import { countEach } from '../persistence/queue/found/rowsInOrder.ts';
import type { OwedSearch } from '../persistence/queue/owedSearch.ts';
import { listOf, type QueueList } from '../persistence/queue/queueList.ts';
import { hasText, type ViewSql, viewSql } from '../persistence/queue/viewSql.ts';
import type { DeskCore } from './deskCore.ts';
import { bandParts } from './review/bandParts.ts';
import { withPendingMarks } from './team/pendingRows.ts';

export interface QueueWindowRequest {
  readonly view: CaseView;
  readonly filter: QueueFilter;
  readonly sort?: QueueSort | undefined;
  readonly from: number;
  readonly to: number;
}

/** Windows on the views, for the list. */
export interface QueueWindowDesk {
  queueWindow(request: QueueWindowRequest): QueueWindow;
  /** The first rows that hold a word of a filter, without how many there are; null where the whole list comes as soon. */
  firstWindow(request: QueueWindowRequest): QueueWindow | null;
  /** As `queueWindow`, with pauses in long work; null when another window was asked for in this way meanwhile. */
  windowInTurns(request: QueueWindowRequest, pause: () => Promise<void>): Promise<QueueWindow | null>;
}

type ListAsked = Pick<QueueWindowRequest, 'view' | 'filter' | 'sort'>;

/** The lists of the views, as they are when they are asked for. */
export interface QueueLists {
  viewer(): Viewer;
  version(): number;
  sql(asked: ListAsked): ViewSql;
  see(asked: ListAsked): QueueList;
  readonly found: FoundLists;
  readonly findFirst: FindFirst;
}

export function createQueueLists(core: DeskCore, owed: () => OwedSearch): QueueLists {
  const { database } = core;
  const found = createFoundLists(database, owed);
  const viewer = (): Viewer => ({
    by: core.by(),
    now: core.now(),
    band: (place) => bandParts(core, place),
  });
  const version = (): number => readFileVersion(database, 'change');
  const sql = ({ view, filter }: ListAsked): ViewSql => viewSql(view, filter, viewer());
  return {
    viewer,
    version,
    sql,
    see(asked) {
      const by = foundBy(asked);
      return by === null ? listOf(database, sql(asked)) : found.list(sql(asked), by, version());
    },
    found,
    findFirst: createFindFirst(database, owed),
  };
}

/** Windows on the lists: in one go, the first rows alone, or with pauses. */
export function createQueueWindows(core: DeskCore, lists: QueueLists): QueueWindowDesk {
  const { version } = lists;
  const windowOf = (list: QueueList, { view, from, to }: QueueWindowRequest): QueueWindow => {
    const groups = list.groups();
    const total = sumOf(groups);
    const rows = withPendingMarks(core, list.page(groups, from, Math.min(to, total)));
    return { version: version(), view, total, groups, from, rows };
  };
  return {
    queueWindow: (asked) => windowOf(lists.see(asked), asked),
    firstWindow(asked) {
      const { view, filter, sort, from, to } = asked;
      if (!hasText(filter) || sort !== undefined || from > 0 || to === 0) return null;
      const sql = lists.sql(asked);
      if (lists.found.isKnown(sql, { text: filter.text, sort: null }, version())) return null;
      const found = lists.findFirst(sql, filter.text, version(), to);
      if (found === null) return null;
      const groups = countEach(found.map(({ severity }) => severity));
      const cards = found.map(({ row }) => readCard(core.database, row));
      const rows = withPendingMarks(core, cards);
      return { version: version(), view, total: rows.length, groups, from, rows, counting: true };
    },
    async windowInTurns(asked, pause) {
      const by = foundBy(asked);
      if (by === null) return windowOf(lists.see(asked), asked);
      const list = await lists.found.listInTurns(lists.sql(asked), by, version, pause);
      return list === null ? null : windowOf(list, asked);
    },
  };
}

/** What no index walks; null for a view in its own order without words. */
function foundBy({ filter, sort }: ListAsked): FoundBy | null {
  const text = hasText(filter) ? filter.text : null;
  return text === null && sort === undefined ? null : { text, sort: sort ?? null };
}

/** Gives the sum of counts. */
export function sumOf(groups: ReadonlyArray<{ readonly count: number }>): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
