import type { EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import { keepCustomer } from '../../persistence/customerStore.ts';
import { noteOlderWriter } from '../../persistence/layingRules.ts';
import { createViewCountChanges, type ViewCountChanges } from '../../persistence/queue/viewCounts.ts';
import { createDayCountChanges, type DayCountChanges } from '../../persistence/review/dayCounts.ts';
import type { DeskCore } from '../deskCore.ts';
import { isOlderThanFile } from '../moves/projectionRules.ts';

/** Whether new words of a case are indexed at once, as with many cases together, or owed, as a command does that somebody waits for. */
export type WordsHow = 'indexed' | 'owed';

/** What many cases change together: counters, and customers as they were described last. */
export interface SharedChanges {
  readonly views: ViewCountChanges;
  readonly days: DayCountChanges;
  readonly customers: Map<string, EventCustomer>;
  readonly words: WordsHow;
}

/**
 * Does work on cases and writes what they change together once, at its end. A program with older rules than those of the
 * file leaves word that it wrote.
 */
export function withSharedChanges<T>(
  { database, own }: DeskCore,
  work: (changes: SharedChanges) => T,
  words: WordsHow = 'indexed',
): T {
  if (isOlderThanFile(database, own)) noteOlderWriter(database, own.zoneRules);
  const changes: SharedChanges = {
    views: createViewCountChanges(),
    days: createDayCountChanges(),
    customers: new Map(),
    words,
  };
  const done = work(changes);
  changes.views.write(database);
  changes.days.write(database);
  for (const customer of changes.customers.values()) keepCustomer(database, customer);
  return done;
}
