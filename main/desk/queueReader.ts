import type { QueueCounts } from '../../shared/ipc/queueAnswers.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { lastRecordedAt } from '../persistence/caseEventLog.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { readFact } from '../persistence/facts.ts';
import { createFindRows } from '../persistence/foundRows.ts';
import {
  countBreached,
  countOverMean,
  countSoon,
  meansOf,
  nextChange,
  nextDeadline,
} from '../persistence/queueMoments.ts';
import { groupsOf, pageOf, placeOf } from '../persistence/queueQueries.ts';
import { readOwners, readTally, type TallyName } from '../persistence/tally.ts';
import { type Beholder, hasText, type ViewSql, viewSql } from '../persistence/viewSql.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './deskCore.ts';

type QueueReader = Pick<Desk, 'version' | 'queueWindow' | 'queueCounts' | 'locate' | 'rows'>;

const STEP = 500;

/** Windows on the views: their cost depends on what is shown, not on how many cases there are. */
export function createQueueReader(core: DeskCore): QueueReader {
  const { database } = core;
  const beholder = (): Beholder => ({ by: core.by(), now: core.now() });
  const version = (): number => readFact(database, 'change');
  const findRows = createFindRows(database);
  const see = (view: CaseView, filter: QueueFilter): ViewSql => {
    if (hasText(filter)) findRows(filter.text, version());
    return viewSql(view, filter, beholder());
  };
  return {
    version,
    queueWindow({ view, filter, from, to }) {
      const sql = see(view, filter);
      const groups = groupsOf(database, sql);
      const total = groups.reduce((sum, group) => sum + group.count, 0);
      const rows = pageOf(database, sql, groups, from, Math.min(to, total));
      return { version: version(), view, total, groups, from, rows };
    },
    queueCounts: () => countsOf(core, beholder(), version()),
    locate: (view, filter, caseNumber) => placeOf(database, see(view, filter), caseNumber),
    *rows(view, filter) {
      const sql = see(view, filter);
      const groups = groupsOf(database, sql);
      const total = groups.reduce((sum, group) => sum + group.count, 0);
      for (let from = 0; from < total; from += STEP) {
        // Another window may have looked up another text since the last step.
        yield* pageOf(database, see(view, filter), groups, from, Math.min(from + STEP, total));
      }
    },
  };
}

function countsOf(core: DeskCore, { by, now }: Beholder, version: number): QueueCounts {
  const { database } = core;
  const count = (name: TallyName): number =>
    readTally(database, name).reduce((sum, group) => sum + group.count, 0);
  const breached = countBreached(database, now);
  const views: Readonly<Record<CaseView, number>> & { readonly drafts: number } = {
    mine: count(`owner:${by}`),
    open: count('open'),
    'breaching-soon': countSoon(database, now),
    breached,
    'awaiting-customer': count('stage:awaiting-customer'),
    'resolution-proposed': count('stage:resolution-proposed'),
    'rca-due': count('rca-due'),
    drafts: countDrafts(database),
    closed: count('closed'),
  };
  return {
    version,
    views,
    open: groupsOf(database, viewSql('open', {}, { by, now })),
    breached,
    overMean: countOverMean(database, now),
    next: nextDeadline(database, now),
    means: [...core.editions.values()].flatMap((edition) => meansOf(database, edition, now)),
    changesAt: nextChange(database, now),
    owners: readOwners(database),
    savedAt: lastRecordedAt(database),
  };
}
