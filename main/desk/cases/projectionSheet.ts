import type { EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import { keepCustomer } from '../../persistence/customerStore.ts';
import { createTallySheet, type TallySheet } from '../../persistence/queue/tally.ts';
import type { Database } from '../../persistence/sqlite.ts';

/** What many cases change together, collected and written once: counters, and customers as they were described last. */
export interface ProjectionSheet {
  readonly tally: TallySheet;
  readonly customers: Map<string, EventCustomer>;
}

export function createProjectionSheet(): ProjectionSheet {
  return { tally: createTallySheet(), customers: new Map() };
}

export function writeSheet(database: Database, sheet: ProjectionSheet): void {
  sheet.tally.write(database);
  for (const customer of sheet.customers.values()) keepCustomer(database, customer);
  sheet.customers.clear();
}
