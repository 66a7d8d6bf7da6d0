import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { takenBack } from '../../../shared/case/events/takenBack.ts';
import type { Database } from '../sqlite.ts';
import { toIndexText } from './searchText.ts';

/** Writes what can be searched of a case: number, title, customer, description, and everything said about it since. */
export function indexCase(
  database: Database,
  row: number,
  events: ReadonlyArray<CaseEvent>,
  known: boolean,
): void {
  if (known) database.run('DELETE FROM search WHERE rowid = ?', row);
  const opening = events.find((event) => event.type === 'opened');
  if (opening?.type !== 'opened') return;
  const { title, customer, description, businessImpact, organizationShortName } = opening;
  database.run(
    'INSERT INTO search (rowid, number, title, customer, description, notes) VALUES (?, ?, ?, ?, ?, ?)',
    row,
    toIndexText(opening.case),
    toIndexText(title),
    toIndexText(joined([customer.name, customer.id, customer.city, organizationShortName])),
    toIndexText(joined([description, businessImpact])),
    toIndexText(joined(spokenIn(events))),
  );
}

/**
 * Merges the parts of the index when eight are of a size, not four: half of what a note writes was merging. A search reads
 * a few more parts for it. Holds for the table until it is made anew.
 */
export function mergeSeldom(database: Database): void {
  database.exec("INSERT INTO search (search, rank) VALUES ('automerge', 8)");
}

/** Whether an event changes what can be searched. */
export function isSpoken(event: CaseEvent): boolean {
  return event.type === 'opened' || event.type === 'retracted' || wordsOf(event) !== null;
}

function spokenIn(events: ReadonlyArray<CaseEvent>): ReadonlyArray<string> {
  const taken = takenBack(events);
  return events.flatMap((event) => {
    const words = taken.has(event.id ?? '') ? null : wordsOf(event);
    return words === null ? [] : [words];
  });
}

function wordsOf(event: CaseEvent): string | null {
  switch (event.type) {
    case 'note':
    case 'closure-notice':
      return event.text;
    case 'status-update':
      return `${event.explanation}\n${event.initialRca}`;
    case 'escalated':
      return event.reason;
    default:
      return null;
  }
}

function joined(parts: ReadonlyArray<string | undefined>): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
