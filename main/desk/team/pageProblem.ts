import { isLessOfLine } from '../../../shared/erasure/isLessOfLine.ts';
import { parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { customersHead } from '../../persistence/team/confirmedChanges.ts';
import type { TeamEvent } from '../../persistence/team/confirmedEvents.ts';
import { teamHead } from '../../persistence/team/membership.ts';
import type { PageProblem, TeamPage } from './teamDesk.ts';

type Problem = PageProblem['problem'];

/** A log of a team as the file keeps it. */
export interface LogInFile {
  readonly table: 'event' | 'organization_event';
  readonly headOf: (database: Database) => number;
  /** How many events a subject has up to a place of the log: it is numbered from 1, without gaps. */
  readonly countUpTo: string;
  /** Whether a line names its subject as its column does. */
  readonly isOf: (line: object, subject: string) => boolean;
}

export const CASES_IN_FILE: LogInFile = {
  table: 'event',
  headOf: teamHead,
  countUpTo: 'SELECT max(position) AS last FROM event WHERE case_id = ? AND seq <= ?',
  isOf: (line, subject) => Reflect.get(line, 'case') === subject,
};

/** No line names its customer in one way: one that stands with another is left out by who reads the log. */
export const CUSTOMERS_IN_FILE: LogInFile = {
  table: 'organization_event',
  headOf: customersHead,
  countUpTo: 'SELECT count(*) AS last FROM organization_event WHERE customer = ? AND seq <= ?',
  isOf: () => true,
};

/** Says what is wrong with a page, the first event at fault; null for one that continues the log of the desk. */
export function pageProblem(
  words: Catalogue,
  database: Database,
  page: TeamPage,
  log: LogInFile = CASES_IN_FILE,
): PageProblem | null {
  const head = log.headOf(database);
  const positions = new Map<string, number>();
  const ids = new Set<string>();
  for (const [index, event] of page.entries()) {
    const problem =
      numberProblem(event.g, head + index + 1) ??
      idProblem(database, event, ids, log) ??
      positionProblem(event, positions, (subject) => positionUpTo(database, subject, head, log)) ??
      bodyProblem(event, log);
    if (problem !== null) return { problem, g: event.g, reason: words.store.page[problem](event.g) };
  }
  return null;
}

function numberProblem(g: number, expected: number): Problem | null {
  if (g === expected) return null;
  return g < expected ? 'repeated' : 'hole';
}

/** What a recovery left behind a gap is there already, and the same; anything else under a known id or place is another history. */
function idProblem(
  database: Database,
  event: TeamEvent,
  ids: Set<string>,
  { table }: LogInFile,
): Problem | null {
  const { g, id, body } = event;
  if (ids.has(id)) return 'repeated';
  ids.add(id);
  const known = database.one<{ seq: number; body: string }>(
    `SELECT seq, body FROM ${table} WHERE id = ?`,
    id,
  );
  if (known !== undefined && known.seq < g) return known.body === body ? 'repeated' : 'altered';
  const there = database.one<{ id: string; body: string }>(`SELECT id, body FROM ${table} WHERE seq = ?`, g);
  if (there === undefined) return known === undefined ? null : 'altered';
  return there.id === id && isSameLine(there.body, event) ? null : 'altered';
}

/** Also when its words were erased since. */
function isSameLine(there: string, { body, erased }: TeamEvent): boolean {
  return there === body || (erased === true && isLessOfLine(there, body));
}

/** A subject is numbered from 1, without gaps. */
function positionProblem(
  { subject, position }: TeamEvent,
  positions: Map<string, number>,
  positionBefore: (subject: string) => number,
): Problem | null {
  const last = positions.get(subject) ?? positionBefore(subject);
  positions.set(subject, position);
  return position === last + 1 ? null : 'position';
}

function positionUpTo(database: Database, subject: string, head: number, { countUpTo }: LogInFile): number {
  return database.one<{ last: number | null }>(countUpTo, subject, head)?.last ?? 0;
}

/** A line of a later shape is kept as it is; one that is no line at all would pass for damage of the file. */
function bodyProblem({ body, subject }: TeamEvent, { isOf }: LogInFile): Problem | null {
  const read = parseJsonObject(body);
  return read.ok && isOf(read.value, subject) ? null : 'unreadable';
}
