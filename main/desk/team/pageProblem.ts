import { isLessOfLine } from '../../../shared/erasure/isLessOfLine.ts';
import { parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Database } from '../../persistence/sqlite.ts';
import type { TeamEvent } from '../../persistence/team/confirmedEvents.ts';
import { teamHead } from '../../persistence/team/membership.ts';
import type { PageProblem, TeamPage } from './teamDesk.ts';

type Problem = PageProblem['problem'];

/** Says what is wrong with a page, the first event at fault; null for one that continues the log of the desk. */
export function pageProblem(words: Catalogue, database: Database, page: TeamPage): PageProblem | null {
  const head = teamHead(database);
  const positions = new Map<string, number>();
  const ids = new Set<string>();
  for (const [index, event] of page.entries()) {
    const problem =
      numberProblem(event.g, head + index + 1) ??
      idProblem(database, event, ids) ??
      positionProblem(database, event, head, positions) ??
      bodyProblem(event);
    if (problem !== null) return { problem, g: event.g, reason: words.store.page[problem](event.g) };
  }
  return null;
}

function numberProblem(g: number, expected: number): Problem | null {
  if (g === expected) return null;
  return g < expected ? 'repeated' : 'hole';
}

/** What a recovery left behind a gap is there already, and the same; anything else under a known id or place is another history. */
function idProblem(database: Database, event: TeamEvent, ids: Set<string>): Problem | null {
  const { g, id, body } = event;
  if (ids.has(id)) return 'repeated';
  ids.add(id);
  const known = database.one<{ seq: number; body: string }>('SELECT seq, body FROM event WHERE id = ?', id);
  if (known !== undefined && known.seq < g) return known.body === body ? 'repeated' : 'altered';
  const there = database.one<{ id: string; body: string }>('SELECT id, body FROM event WHERE seq = ?', g);
  if (there === undefined) return known === undefined ? null : 'altered';
  return there.id === id && isSameLine(there.body, event) ? null : 'altered';
}

/** Also when its words were erased since. */
function isSameLine(there: string, { body, erased }: TeamEvent): boolean {
  return there === body || (erased === true && isLessOfLine(there, body));
}

/** A case is numbered from 1, without gaps. */
function positionProblem(
  database: Database,
  { subject, position }: TeamEvent,
  head: number,
  positions: Map<string, number>,
): Problem | null {
  const last = positions.get(subject) ?? positionUpTo(database, subject, head);
  positions.set(subject, position);
  return position === last + 1 ? null : 'position';
}

function positionUpTo(database: Database, subject: string, head: number): number {
  const found = database.one<{ last: number | null }>(
    'SELECT max(position) AS last FROM event WHERE case_id = ? AND seq <= ?',
    subject,
    head,
  );
  return found?.last ?? 0;
}

/** A line of a later shape is kept as it is; one that is no line at all would pass for damage of the file. */
function bodyProblem({ body, subject }: TeamEvent): Problem | null {
  const read = parseJsonObject(body);
  return read.ok && Reflect.get(read.value, 'case') === subject ? null : 'unreadable';
}
