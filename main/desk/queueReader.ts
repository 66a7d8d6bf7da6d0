import type { QueueCounts } from '../../shared/ipc/queueChannels.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { lastRecordedAt } from '../persistence/caseEventLog.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { readFileVersion } from '../persistence/fileVersions.ts';
import { allOwners } from '../persistence/queue/allOwners.ts';
import { cardsOf } from '../persistence/queue/cardsOf.ts';
import { type Counted, counted } from '../persistence/queue/counted.ts';
import { facetsOf } from '../persistence/queue/facetsOf.ts';
import type { Viewer } from '../persistence/queue/filterSql.ts';
import { createFoundLists } from '../persistence/queue/foundList.ts';
import type { OwedSearch } from '../persistence/queue/owedSearch.ts';
import { listOf, type QueueList } from '../persistence/queue/queueList.ts';
import { countOverMean, meansOf, nextChange, nextDeadline } from '../persistence/queue/queueMoments.ts';
import { lateCounts, soonCounts } from '../persistence/queue/urgentCounts.ts';
import { readCounts, readOwners } from '../persistence/queue/viewCounts.ts';
import { hasText, viewSql } from '../persistence/queue/viewSql.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import { bandParts } from './review/bandParts.ts';

type QueueReader = Pick<
  Desk,
  'version' | 'queueWindow' | 'queueCounts' | 'queueFacets' | 'cards' | 'locate' | 'numbers' | 'rows'
>;

const STEP = 500;

/** Windows on the views: their cost depends on what is shown, not on how many cases there are. */
export function createQueueReader(core: DeskCore, owed: () => OwedSearch): QueueReader {
  const { database } = core;
  const viewer = (): Viewer => ({
    by: core.by(),
    now: core.now(),
    band: (place) => bandParts(core, place),
  });
  const version = (): number => readFileVersion(database, 'change');
  const foundLists = createFoundLists(database, owed);
  const see = (view: CaseView, filter: QueueFilter, sort: QueueSort | undefined): QueueList => {
    const sql = viewSql(view, filter, viewer());
    const text = hasText(filter) ? filter.text : null;
    if (text === null && sort === undefined) return listOf(database, sql);
    return foundLists(sql, { text, sort: sort ?? null }, version());
  };
  return {
    version,
    queueWindow({ view, filter, sort, from, to }) {
      const list = see(view, filter, sort);
      const groups = list.groups();
      const total = sumOf(groups);
      const rows = list.page(groups, from, Math.min(to, total));
      return { version: version(), view, total, groups, from, rows };
    },
    queueFacets: () => facetsOf(database),
    cards: (cases) => cardsOf(database, cases),
    queueCounts: () => countsOf(core, viewer(), version()),
    locate: (view, filter, caseNumber, sort) => see(view, filter, sort).place(caseNumber),
    numbers(view, filter, sort) {
      const list = see(view, filter, sort);
      return list.numbers(list.groups());
    },
    *rows(view, filter, sort) {
      const list = see(view, filter, sort);
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

function sumOf(groups: ReadonlyArray<{ readonly count: number }>): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
