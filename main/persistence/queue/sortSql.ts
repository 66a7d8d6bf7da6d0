import type { QueueSort, SortKey } from '../../../shared/queue/queueSort.ts';
import { ORDER_KEYS } from './viewSql.ts';

const COLUMNS: Readonly<Record<SortKey, string>> = {
  case: 'number_key',
  title: 'title COLLATE NOCASE',
  state: 'stage',
  owner: 'owner',
  response: 'response_due',
  restoration: 'restoration_due',
  due: 'next_due',
  opened: 'opened_at',
};

/** The order that a person chose; rows without the value come last both ways, and equal ones in the order of the queue. */
export function sortOrder({ by, descending }: QueueSort): string {
  const column = COLUMNS[by];
  return `${column} IS NULL, ${column}${descending ? ' DESC' : ''}, severity, ${ORDER_KEYS.join()}`;
}
