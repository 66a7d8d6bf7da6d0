import type * as z from 'zod';
import { editionSchema } from '../../../shared/policy/edition.ts';
import { moveCausesSchema } from '../../../shared/queue/deadlineMove.ts';
import { readableChange } from '../../persistence/organizations/organizationLog.ts';
import { storedAs, storedJson } from '../../persistence/storedJson.ts';

/** A table of which a recovery takes over what can still be read. */
export interface SalvagedTable {
  readonly table: string;
  readonly columns: ReadonlyArray<string>;
  /** By both ends of this order it is read. */
  readonly order: ReadonlyArray<string>;
  /** Which of two rows stands where one is there already; without it that one. */
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

const CONFIRMED_COLUMNS = [
  'seq',
  'id',
  'position',
  'type',
  'recorded_at',
  'version',
  'step',
  'desk',
  'login',
  'received_at',
  'chain',
  'own',
  'checksum',
];

/** An alert goes on from being decided to being shown, acknowledged and ended. */
const ALERT_TOUCHED = 'max(decided_at, ifnull(shown_at, 0), ifnull(acknowledged_at, 0), ifnull(ended_at, 0))';

/** Whatever else cannot be derived from the log of the cases. */
export const SALVAGED_TABLES: ReadonlyArray<SalvagedTable> = [
  {
    table: 'draft',
    columns: ['id', 'form', 'started_at', 'saved_at'],
    order: ['id'],
    conflict: later('draft', 'id', ['form', 'saved_at'], 'saved_at'),
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
    conflict: later('alert', 'case_id, clock, threshold, due', ALERT_COLUMNS.slice(7), ALERT_TOUCHED),
  },
  { table: 'closure_block', columns: ['case_id', 'due', 'noticed_at'], order: ['case_id'] },
  {
    table: 'wake',
    columns: ['case_id', 'at', 'decided_until'],
    order: ['case_id'],
    conflict: later('wake', 'case_id', ['at', 'decided_until'], 'decided_until'),
  },
  {
    table: 'organization_event',
    columns: ['id', 'customer', 'at', 'by', 'body'],
    order: ['seq'],
    isWritten: { column: 'body', by: isChange },
  },
  {
    table: 'deadline_move',
    columns: ['id', 'at', 'by', 'causes', 'acknowledged_at'],
    order: ['id'],
    conflict: later('deadline_move', 'id', ['acknowledged_at'], 'ifnull(acknowledged_at, 0)'),
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
    conflict: later('template', 'name', ['form', 'saved_at'], 'saved_at'),
    isWritten: { column: 'form', by: isJson },
  },
  {
    table: 'unsent',
    columns: ['place', 'fields', 'saved_at'],
    order: ['place'],
    conflict: later('unsent', 'place', ['fields', 'saved_at'], 'saved_at'),
    isWritten: { column: 'fields', by: isJson },
  },
  {
    table: 'draft_attachment',
    columns: ['draft', 'sha256', 'name', 'bytes', 'added_at'],
    order: ['draft', 'sha256'],
  },
  {
    table: 'discarded_file',
    columns: ['sha256', 'discarded_at'],
    order: ['sha256'],
    conflict: later('discarded_file', 'sha256', ['discarded_at'], 'discarded_at'),
  },
  {
    table: 'team',
    columns: ['id', 'name', 'handle', 'desk', 'head', 'next_own', 'checksum'],
    order: ['id'],
    conflict: later('team', 'id', ['head', 'next_own'], 'next_own'),
  },
  {
    // In the order of doing, behind what the copy has; its events are laid beside it anew.
    table: 'pending_step',
    columns: ['id', 'revision', 'done', 'checksum'],
    order: ['n'],
    conflict: later('pending_step', 'id', ['revision', 'done', 'checksum'], 'revision'),
    isWritten: { column: 'done', by: isJson },
  },
  {
    table: 'pending_change_step',
    columns: ['id', 'revision', 'done', 'checksum'],
    order: ['n'],
    conflict: later('pending_change_step', 'id', ['revision', 'done', 'checksum'], 'revision'),
    isWritten: { column: 'done', by: isJson },
  },
  {
    // Which change stands where in the log of the team's customers; the changes are those of `organization_event`.
    table: 'confirmed_change',
    columns: CONFIRMED_COLUMNS,
    order: ['seq'],
  },
  {
    table: 'number_lease',
    columns: ['first', 'last', 'next', 'checksum'],
    order: ['first'],
    conflict: later('number_lease', 'first', ['next'], 'next'),
  },
];

/**
 * Of two rows with one key that which was written later: what was shown and acknowledged after the copy stays so, and a
 * page that is no longer in use takes nothing back. `when` says of a row when it was written, as far as it tells.
 */
function later(table: string, key: string, columns: ReadonlyArray<string>, when: string): string {
  const of = (row: string): string => when.replace(/[a-z]\w+(?=[,)]|$)/g, (name) => `${row}.${name}`);
  const changed = columns.map((name) => `${table}.${name} IS NOT excluded.${name}`).join(' OR ');
  return `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join()}
    WHERE ${of('excluded')} >= ${of(table)} AND (${changed})`;
}

function isJson(text: string): boolean {
  return succeeds(() => storedJson(text));
}

function isChange(text: string): boolean {
  return isJson(text) && readableChange(text) !== null;
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
