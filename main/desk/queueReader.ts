import type { QueueCounts } from '../../shared/ipc/queueChannels.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { lastRecordedAt } from '../persistence/caseEventLog.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { allOwners } from '../persistence/queue/allOwners.ts';
import { cardsOf } from '../persistence/queue/cardsOf.ts';
import { type Counted, counted } from '../persistence/queue/counted.ts';
import { facetsOf } from '../persistence/queue/facetsOf.ts';
import type { Viewer } from '../persistence/queue/filterSql.ts';
import type { OwedSearch } from '../persistence/queue/owedSearch.ts';
import { listOf } from '../persistence/queue/queueList.ts';
import { countOverMean, meansOf, nextChange, nextDeadline } from '../persistence/queue/queueMoments.ts';
import { lateCounts, soonCounts } from '../persistence/queue/urgentCounts.ts';
import { readCounts, readOwners } from '../persistence/queue/viewCounts.ts';
import { viewSql } from '../persistence/queue/viewSql.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import { createQueueLists, createQueueWindows, sumOf } from './queueWindows.ts';
import { withPendingMarks } from './team/pendingRows.ts';

type QueueReader = Pick<
  Desk,
  | 'version'
  | 'queueWindow'
  | 'firstWindow'
  | 'windowInTurns'
  | 'queueCounts'
  | 'queueFacets'
  | 'cards'
  | 'locate'
  | 'numbers'
  | 'rows'
>;

const STEP = 500;

/** Windows on the views: their cost depends on what is shown, not on how many cases there are. */
export function createQueueReader(core: DeskCore, owed: () => OwedSearch): QueueReader {
  const { database } = core;
  const lists = createQueueLists(core, owed);
  const { see, version } = lists;
  return {
    version,
    ...createQueueWindows(core, lists),
    queueFacets: () => facetsOf(database),
    cards: (cases) => withPendingMarks(core, cardsOf(database, cases)),
    queueCounts: () => countsOf(core, lists.viewer(), version()),
    locate: (view, filter, caseNumber, sort) => see({ view, filter, sort }).place(caseNumber),
    numbers(view, filter, sort) {
      const list = see({ view, filter, sort });
      return list.numbers(list.groups());
    },
    *rows(view, filter, sort) {
      const list = see({ view, filter, sort });
      const groups = list.groups();
      const total = sumOf(groups);
      for (let from = 0; from < total; from += STEP) {
        // Another window may have looked up another text since the last step.
        yield* list.page(groups, from, Math.min(from + STEP, total));
      }
    },
  };
}

function countsOf(core: DeskCore, { by, now }: Viewer, version: number): QueueCounts {
  const { database } = core;
  const count = (counter: Counted): number => sumOf(readCounts(database, counter));
  const breached = sumOf(lateCounts(database, now));
  const views: Readonly<Record<CaseView, number>> & { readonly drafts: number } = {
    mine: count({ view: 'owner', name: by }),
    open: count(counted('open')),
    'breaching-soon': sumOf(soonCounts(database, now)),
    breached,
    'awaiting-customer': count({ view: 'stage', name: 'awaiting-customer' }),
    'resolution-proposed': count({ view: 'stage', name: 'resolution-proposed' }),
    'rca-due': count(counted('rca-due')),
    drafts: countDrafts(database),
    closed: count(counted('closed')),
  };
  return {
    version,
    views,
    open: listOf(database, viewSql('open', {}, { by, now })).groups(),
    breached,
    overMean: countOverMean(database, now),
    next: nextDeadline(database, now),
    means: [...core.editions.values()].flatMap((edition) => meansOf(database, edition, now)),
    changesAt: nextChange(database, now),
    owners: readOwners(database),
    allOwners: allOwners(database),
    savedAt: lastRecordedAt(database),
  };
}
