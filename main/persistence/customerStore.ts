import type { EventCustomer } from '../../shared/case/caseEvent.ts';
import type { CustomerChoice } from '../../shared/ipc/responses.ts';
import { toLikePattern } from './searchText.ts';
import type { Database } from './sqlite.ts';

const CHOICES = 50;

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

/** Customers whose name, id or city holds the text, by name. */
export function findCustomers(database: Database, text: string): ReadonlyArray<CustomerChoice> {
  const pattern = toLikePattern(text);
  return database
    .all<CustomerChoice>(
      `SELECT id, name, zone, city, holidays FROM customer
       WHERE name LIKE ?1 ESCAPE '\\' OR id LIKE ?1 ESCAPE '\\' OR city LIKE ?1 ESCAPE '\\'
       ORDER BY name COLLATE NOCASE, id LIMIT ${CHOICES}`,
      pattern,
    )
    .map((row) => ({ ...row }));
}
