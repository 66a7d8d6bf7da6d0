import type * as z from 'zod';
import { organizationCommandSchema } from '../../../shared/customer/organizationCommand.ts';
import { editionSchema } from '../../../shared/policy/edition.ts';
import { moveCausesSchema } from '../../../shared/queue/deadlineMove.ts';
import { storedAs, storedJson } from '../../persistence/storedJson.ts';

/** A table of which a recovery takes over what can still be read. */
export interface SalvagedTable {
  readonly table: string;
  readonly columns: ReadonlyArray<string>;
  /** By both ends of this order it is read. */
  readonly order: ReadonlyArray<string>;
  /** Which of two rows stands where the copy has one, too; without it that of the copy. */
  readonly conflict?: string;
  /** Whether a column holds what this program writes there; a row that does not is left where it is. */
  readonly isWritten?: { readonly column: string; by(text: string): boolean };
}

const ALERT_COLUMNS = [
  'case_id',
  'clock',
  'threshold',
  'due',
  'at',
  'severity',
  'decided_at',
  'past',
  'repeat_ms',
  'show_at',
  'held_until',
  'shown_at',
  'acknowledged_at',
  'snoozed_until',
  'ended_at',
];

/** Whatever else cannot be derived from the log of the cases. */
export const SALVAGED_TABLES: ReadonlyArray<SalvagedTable> = [
  {
    table: 'draft',
    columns: ['id', 'form', 'started_at', 'saved_at'],
    order: ['id'],
    conflict: newest('id', ['form', 'saved_at'], 'draft'),
    isWritten: { column: 'form', by: isJson },
  },
  {
    table: 'edition',
    columns: ['id', 'built_in', 'body'],
    order: ['id'],
    isWritten: { column: 'body', by: (body) => isStoredAs(editionSchema, body) },
  },
  {
    table: 'holiday_year',
    columns: ['country', 'year', 'days', 'tables', 'renewed'],
    order: ['country'],
    isWritten: { column: 'days', by: isJson },
  },
  {
    table: 'alert',
    columns: ALERT_COLUMNS,
    order: ['id'],
    conflict: later('case_id, clock, threshold, due', ALERT_COLUMNS.slice(7)),
  },
  { table: 'closure_block', columns: ['case_id', 'due', 'noticed_at'], order: ['case_id'] },
  {
    table: 'wake',
    columns: ['case_id', 'at', 'decided_until'],
    order: ['case_id'],
    conflict: later('case_id', ['at', 'decided_until']),
  },
  {
    table: 'organization_event',
    columns: ['id', 'customer', 'at', '"by"', 'body'],
    order: ['seq'],
    isWritten: { column: 'body', by: (body) => isStoredAs(organizationCommandSchema, body) },
  },
  {
    table: 'deadline_move',
    columns: ['id', 'at', '"by"', 'causes', 'acknowledged_at'],
    order: ['id'],
    conflict: later('id', ['acknowledged_at']),
    isWritten: { column: 'causes', by: (causes) => isStoredAs(moveCausesSchema, causes) },
  },
  {
    table: 'moved_deadline',
    columns: ['move', 'case_id', 'clock', 'before', 'after'],
    order: ['move', 'case_id', 'clock'],
  },
  {
    table: 'template',
    columns: ['name', 'form', 'saved_at'],
    order: ['name'],
    conflict: newest('name', ['form', 'saved_at'], 'template'),
    isWritten: { column: 'form', by: isJson },
  },
  {
    table: 'unsent',
    columns: ['place', 'fields', 'saved_at'],
    order: ['place'],
    conflict: newest('place', ['fields', 'saved_at'], 'unsent'),
    isWritten: { column: 'fields', by: isJson },
  },
  {
    table: 'draft_attachment',
    columns: ['draft', 'sha256', 'name', 'bytes', 'added_at'],
    order: ['draft', 'sha256'],
  },
];

/** The damaged file was written after its copy: what was shown and acknowledged since stays so. */
function later(key: string, columns: ReadonlyArray<string>): string {
  return `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join()}`;
}

function newest(key: string, columns: ReadonlyArray<string>, table: string): string {
  return `${later(key, columns)} WHERE excluded.saved_at > ${table}.saved_at`;
}

function isJson(text: string): boolean {
  return succeeds(() => storedJson(text));
}

function isStoredAs(schema: z.ZodType<object>, text: string): boolean {
  return succeeds(() => storedAs(schema, text));
}

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
