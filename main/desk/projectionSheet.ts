import type { EventCustomer } from '../../shared/case/caseEvent.ts';
import { keepCustomer } from '../persistence/customerStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import { createTallySheet, type TallySheet } from '../persistence/tally.ts';

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
