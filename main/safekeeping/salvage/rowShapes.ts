import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import { formSchema } from '../../../shared/ipc/draftChannels.ts';
import { parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import { sumOfMembership } from '../../persistence/team/membership.ts';
import { sumOfLease } from '../../persistence/team/numberLease.ts';
import { sumOfChangeStep } from '../../persistence/team/pendingChanges.ts';
import { sumOfStep } from '../../persistence/team/pendingSteps.ts';
import type { Stored } from '../pages/recordFormat.ts';

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, Stored>>;

/** What a row of a table looks like where nothing says any more which table it is of. */
interface RowShape {
  readonly table: string;
  /** In the order of the file. `key` is the number of the row, which stands apart from its columns. */
  readonly columns: Readonly<Record<string, Kind>>;
  /** Whether its columns fit together; what is checked of a salvaged row anyway is not repeated here. */
  readonly fits?: (row: Row) => boolean;
}

type Kind = 'key' | 'text' | 'number' | 'number?' | 'instant' | 'instant?' | 'hash' | 'form' | 'clock';

const CLOCKS: ReadonlyArray<string> = [...CLOCK_NAMES, 'case', 'closure'];
const UNSENT_PLACE = /^(cases?|customers?)\/./;
const COUNTRY = /^[A-Z]{2}\b/;

/** Numbers that count, such as those of the rows of an index, are far below any instant. */
const EARLIEST = Date.UTC(1990, 0, 1);

const YEAR = { country: 'text', year: 'number', days: 'text' } as const;
const isYear = ({ country, days }: Row): boolean =>
  COUNTRY.test(String(country)) && String(days).startsWith('[');

/** Of all tables that cannot be derived from the log of the cases. */
export const SHAPES: ReadonlyArray<RowShape> = [
  { table: 'draft', columns: { id: 'text', form: 'form', started_at: 'instant', saved_at: 'instant' } },
  {
    table: 'template',
    columns: { name: 'text', form: 'form', saved_at: 'instant' },
    fits: ({ name }) => !UNSENT_PLACE.test(String(name)),
  },
  {
    table: 'unsent',
    columns: { place: 'text', fields: 'form', saved_at: 'instant' },
    fits: ({ place }) => UNSENT_PLACE.test(String(place)),
  },
  {
    table: 'draft_attachment',
    columns: { draft: 'text', sha256: 'hash', name: 'text', bytes: 'number', added_at: 'instant' },
  },
  { table: 'discarded_file', columns: { sha256: 'hash', discarded_at: 'instant' } },
  {
    table: 'organization_event',
    columns: { seq: 'key', id: 'text', customer: 'text', at: 'instant', by: 'text', body: 'text' },
  },
  { table: 'edition', columns: { id: 'text', built_in: 'number', body: 'text' } },
  { table: 'holiday_year', columns: { ...YEAR, tables: 'text', renewed: 'number' }, fits: isYear },
  // As it was written before its table had more columns.
  { table: 'holiday_year', columns: YEAR, fits: isYear },
  {
    table: 'alert',
    columns: {
      ...{ id: 'key', case_id: 'text', clock: 'clock', threshold: 'text', due: 'number', at: 'number' },
      ...{ severity: 'number', decided_at: 'instant', past: 'number', repeat_ms: 'number?' },
      ...{ show_at: 'instant?', held_until: 'instant?', shown_at: 'instant?' },
      ...{ acknowledged_at: 'instant?', snoozed_until: 'instant?', ended_at: 'instant?' },
    },
  },
  {
    table: 'closure_block',
    columns: { case_id: 'text', due: 'instant', noticed_at: 'instant' },
    // A closure is held back when it is due, not before; what a case waits for is still to come.
    fits: ({ due, noticed_at }) => Number(due) <= Number(noticed_at),
  },
  {
    table: 'wake',
    columns: { case_id: 'text', at: 'instant?', decided_until: 'instant' },
    fits: ({ at, decided_until }) => at === null || Number(at) > Number(decided_until),
  },
  {
    table: 'deadline_move',
    columns: { id: 'key', at: 'instant', by: 'text', causes: 'text', acknowledged_at: 'instant?' },
  },
  {
    table: 'moved_deadline',
    columns: { move: 'number', case_id: 'text', clock: 'clock', before: 'instant?', after: 'instant?' },
  },
  {
    table: 'team',
    columns: {
      ...{ id: 'key', name: 'text', handle: 'text', desk: 'text' },
      ...{ head: 'number', next_own: 'number', checksum: 'number' },
    },
    fits: ({ id, name, handle, desk, checksum }) =>
      checksum ===
      sumOfMembership({ team: Number(id), name: String(name), handle: String(handle), desk: String(desk) }),
  },
  {
    table: 'pending_step',
    columns: { n: 'key', id: 'text', revision: 'number', done: 'text', checksum: 'number' },
    fits: ({ id, revision, done, checksum }) =>
      checksum === sumOfStep({ id: String(id), revision: Number(revision), done: String(done) }),
  },
  {
    table: 'pending_change_step',
    columns: { n: 'key', id: 'text', revision: 'number', done: 'text', checksum: 'number' },
    fits: ({ id, revision, done, checksum }) =>
      checksum === sumOfChangeStep({ id: String(id), revision: Number(revision), done: String(done) }),
  },
  {
    table: 'confirmed_change',
    columns: {
      ...{ seq: 'key', id: 'text', position: 'number', type: 'text', recorded_at: 'instant' },
      ...{ version: 'number', step: 'text', desk: 'text', login: 'text', received_at: 'instant' },
      ...{ chain: 'text', own: 'number', checksum: 'number' },
    },
  },
  {
    table: 'number_lease',
    columns: { first: 'key', last: 'number', next: 'number', checksum: 'number' },
    fits: ({ first, last, checksum }) =>
      checksum === sumOfLease({ first: Number(first), last: Number(last) }),
  },
];

/** Whether a column holds what one of a kind does. */
export function holds(kind: Kind, value: Stored): boolean {
  if (value === null) return kind === 'key' || kind.endsWith('?');
  if (typeof value === 'number') return holdsNumber(kind, value);
  return holdsText(kind, value);
}

function holdsNumber(kind: Kind, value: number): boolean {
  return kind.startsWith('number') || (kind.startsWith('instant') && value > EARLIEST);
}

function holdsText(kind: Kind, value: string): boolean {
  switch (kind) {
    case 'text':
      return true;
    case 'hash':
      return /^[0-9a-f]{64}$/.test(value);
    case 'clock':
      return CLOCKS.includes(value);
    case 'form':
      return isForm(value);
    default:
      return false;
  }
}

function isForm(text: string): boolean {
  const read = parseJsonObject(text);
  return read.ok && formSchema.safeParse(read.value).success;
}
