import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { Database } from './sqlite.ts';

/** Remembers a customer as the latest opening of a case described it. */
export function keepCustomer(database: Database, { id, name, zone, city, holidays }: EventCustomer): void {
  database.run(
    'INSERT OR REPLACE INTO customer (id, name, zone, city, holidays) VALUES (?, ?, ?, ?, ?)',
    id,
    name,
    zone,
    city ?? null,
    typeof holidays === 'string' ? holidays : null,
  );
}
