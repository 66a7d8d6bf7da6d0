import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { RefusedRow } from '../../../shared/ipc/transferChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { isEventName } from '../../../shared/policy/eventName.ts';
import type { Priority, Severity } from '../../../shared/policy/severity.ts';
import type { MomentReader } from '../momentReader.ts';

/** Columns that an export of the incident log must have. */
export const INCIDENT_COLUMNS = [
  'number',
  'incident_state',
  'sys_mod_count',
  'opened_at',
  'sys_updated_at',
  'priority',
] as const;

/** Columns that name a case, a customer, an owner. */
export const NAMING_COLUMNS: ReadonlySet<string> = new Set(['number', 'location', 'assigned_to']);

/** Where an incident stands: what of it the policy tells apart. */
export type IncidentState = 'new' | 'working' | 'awaiting-user' | 'resolved' | 'closed';

const STATES: Readonly<Record<string, IncidentState>> = {
  new: 'new',
  active: 'working',
  'in progress': 'working',
  'on hold': 'working',
  'awaiting problem': 'working',
  'awaiting vendor': 'working',
  'awaiting evidence': 'working',
  'awaiting user info': 'awaiting-user',
  'awaiting caller': 'awaiting-user',
  resolved: 'resolved',
  closed: 'closed',
};

/** A snapshot of an incident, as its row holds it; '?' and empty cells are null. */
export interface IncidentRow {
  readonly row: number;
  readonly number: string;
  readonly state: IncidentState;
  readonly modCount: number;
  readonly reopenCount: number;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  /** `sys_updated_at` as written. */
  readonly updatedText: string;
  readonly closedAt: Instant | null;
  readonly severity: Severity;
  /** `priority` as written. */
  readonly severityText: string;
  readonly priority: Priority;
  readonly owner: string | null;
  readonly by: string;
  /** Any other column. */
  cell(column: string): string | null;
}

/** What the log itself writes for what it does not know. */
export const UNKNOWN = '?';

/** Reads the cells of a row by the names of their columns; '?' means unknown. */
export type CellReader = (column: string) => string | null;

/** Reads a row, or names the first cell that is wrong. */
export function readIncidentRow(
  { transfer: words }: Catalogue,
  row: number,
  cell: CellReader,
  moment: MomentReader,
): Result<IncidentRow, RefusedRow> {
  const wrong: RefusedRow[] = [];
  const refuse = <T>(field: string, reason: string, instead: T): T => {
    wrong.push({ row, field, reason });
    return instead;
  };
  const required = (column: string): string => cell(column) ?? refuse(column, words.empty, '');
  const instant = (column: string, text: string): Instant => {
    const read = moment(text);
    return read.ok ? read.value : refuse(column, read.error, 0);
  };
  const count = (column: string, text: string): number =>
    /^\d+$/.test(text) ? Number(text) : refuse(column, words.notCount(text), 0);
  const rank = (column: string, text: string): Severity =>
    rankOf(text) ?? refuse(column, words.notRank(text), 1);

  const state = required('incident_state');
  const severityText = required('priority');
  const updatedText = required('sys_updated_at');
  const closedText = cell('closed_at');
  const named = (column: string, text: string): string =>
    text === '' || isEventName(text) ? text : refuse(column, words.notName(text), '');
  // The site becomes the customer of the case.
  named('location', cell('location') ?? '');
  const read: IncidentRow = {
    row,
    number: named('number', required('number')),
    state: STATES[state.toLowerCase()] ?? refuse('incident_state', words.notState(state), 'new'),
    modCount: count('sys_mod_count', required('sys_mod_count')),
    reopenCount: count('reopen_count', cell('reopen_count') ?? '0'),
    openedAt: instant('opened_at', required('opened_at')),
    updatedAt: instant('sys_updated_at', updatedText),
    updatedText,
    closedAt: closedText === null ? null : instant('closed_at', closedText),
    severity: rank('priority', severityText),
    severityText,
    priority: rank('urgency', cell('urgency') ?? severityText),
    owner: named('assigned_to', cell('assigned_to') ?? '') || null,
    by: cell('sys_updated_by') ?? UNKNOWN,
    cell,
  };
  const first = wrong[0];
  return first === undefined ? ok(read) : err(first);
}

/** "1 - Critical" is 1. */
function rankOf(text: string): Severity | null {
  const rank = Number(/^([1-4])\b/.exec(text)?.[1]);
  return rank === 1 || rank === 2 || rank === 3 || rank === 4 ? rank : null;
}
