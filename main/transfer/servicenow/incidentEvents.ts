import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { EventCustomer, Opened } from '../../../shared/case/events/caseEvent.ts';
import { given } from '../../../shared/lang/given.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { CaseStage } from '../../../shared/policy/caseStage.ts';
import { type IncidentRow, UNKNOWN } from './incidentRow.ts';
import { beginStory, type IncidentStory } from './incidentStory.ts';

type Words = Catalogue['transfer'];

/** The stages that states of the log lead to. */
const STAGE_OF: Partial<Record<IncidentRow['state'], CaseStage>> = {
  'awaiting-user': 'awaiting-customer',
  resolved: 'resolution-proposed',
  closed: 'closed',
};

/** What the log does not say of its incidents. */
export interface IncidentTerms {
  readonly zone: string;
  readonly holidays: string | undefined;
  readonly edition: string;
}

/**
 * Tells the history of one incident as events of a case. Its severity is `priority`, the priority that the customer
 * gave is `urgency`, its customer is the location; a row takes effect when it was written. The first state that is no
 * longer New is the response; a state of work after Resolved is a reopening where `reopen_count` says so, with impact,
 * else an issue reported. An incident that goes from waiting to Resolved shows no reply, so none is told.
 */
export function incidentEvents(
  { transfer: words }: Catalogue,
  rows: readonly [IncidentRow, ...IncidentRow[]],
  terms: IncidentTerms,
): IncidentStory {
  const sorted = rows.toSorted((a, b) => a.modCount - b.modCount) as [IncidentRow, ...IncidentRow[]];
  const [first] = sorted;
  const story = beginStory(openingOf(first, terms), first);
  if (first.owner !== null) story.tell(first, { type: 'owner-set', owner: first.owner });
  const lastInWork = sorted.findLastIndex(isInWork);
  sorted.forEach((row, index) => {
    const before = sorted[index - 1] ?? null;
    if (before !== null && revivesThePast(story, before, row)) {
      story.adjust(row, 'sys_updated_at', words.outOfPlace(row.updatedText));
      tellValues(words, story, before, row);
      return;
    }
    tellRow(words, story, before, row);
    // Each row holds when the incident was closed in the end: an earlier closing took effect when its row was written.
    const closedAt = index > lastInWork ? (row.closedAt ?? row.updatedAt) : row.updatedAt;
    tellState(story, row, closedAt);
  });
  return story;
}

/** A state of work that was written before the resolution it follows: the counter of the log is wrong, nobody reopened. */
function revivesThePast(story: IncidentStory, before: IncidentRow, row: IncidentRow): boolean {
  const isCounted = row.reopenCount > before.reopenCount;
  return isInWork(row) && isDone(story) && row.updatedAt < before.updatedAt && !isCounted;
}

function tellRow(words: Words, story: IncidentStory, before: IncidentRow | null, row: IncidentRow): void {
  const earliest = before === null ? row.openedAt : before.updatedAt;
  if (row.updatedAt < earliest) {
    story.adjust(row, 'sys_updated_at', words.runsBackwards(row.updatedText));
  }
  tellReopening(story, before, row);
  if (before !== null) tellValues(words, story, before, row);
  const isAnswer = row.state !== 'new' && story.stage() !== 'closed' && !hasAnswered(story);
  if (isAnswer) story.tell(row, { type: 'responded' });
}

/** Work on what was resolved: the log counts a reopening, or else the customer reported an issue with the resolution. */
function tellReopening(story: IncidentStory, before: IncidentRow | null, row: IncidentRow): void {
  if (before === null || !isInWork(row) || !isDone(story)) return;
  const isCounted = row.reopenCount > before.reopenCount;
  const isProposed = story.stage() === 'resolution-proposed';
  if (isProposed && !isCounted) story.tell(row, { type: 'issue-reported' });
  else story.tell(row, { type: 'reopened', impact: true });
}

function tellValues(words: Words, story: IncidentStory, before: IncidentRow, row: IncidentRow): void {
  const isClosed = story.stage() === 'closed';
  if (row.severity !== before.severity) {
    if (isClosed) story.adjust(row, 'priority', words.whileClosed(words.whatSeverity));
    else story.tell(row, { type: 'severity-set', severity: row.severity, reason: row.severityText });
  }
  if (row.priority !== before.priority) {
    if (isClosed) story.adjust(row, 'urgency', words.whileClosed(words.whatPriority));
    else story.tell(row, { type: 'priority-set', priority: row.priority });
  }
  if (row.owner !== before.owner) story.tell(row, { type: 'owner-set', owner: row.owner });
}

function tellState(story: IncidentStory, row: IncidentRow, closedAt: Instant): void {
  const stage = story.stage();
  if (stage === STAGE_OF[row.state]) return;
  switch (row.state) {
    case 'awaiting-user':
      story.tell(row, { type: 'awaiting-customer' });
      return;
    case 'resolved':
      // An incident that goes from closed to resolved was opened again in between.
      if (stage === 'closed') story.tell(row, { type: 'reopened', impact: false });
      story.tell(row, { type: 'resolution-proposed' });
      return;
    case 'closed':
      story.tell(row, { type: 'closed' }, closedAt);
      return;
    default:
      // Back at work: the customer has answered.
      if (stage === 'awaiting-customer') story.tell(row, { type: 'customer-replied' });
  }
}

function hasAnswered({ events }: IncidentStory): boolean {
  return events.some(({ event }) => event.type === 'responded');
}

function isDone(story: IncidentStory): boolean {
  return story.stage() === 'resolution-proposed' || story.stage() === 'closed';
}

function isInWork({ state }: IncidentRow): boolean {
  return state !== 'resolved' && state !== 'closed';
}

function openingOf(row: IncidentRow, terms: IncidentTerms): Omit<Opened, 'id'> {
  const { number, severity, priority, cell } = row;
  const parts = [cell('category'), cell('subcategory'), cell('u_symptom')].filter((part) => part !== null);
  const title = cell('short_description') ?? (parts.join(', ') || number);
  return {
    type: 'opened',
    case: number,
    at: row.openedAt,
    by: cell('opened_by') ?? UNKNOWN,
    severity,
    priority,
    title,
    customer: customerOf(row, terms),
    edition: terms.edition,
    ...given({
      channel: cell('contact_type')?.toLowerCase(),
      contact: cell('caller_id') ?? undefined,
      description: cell('description') ?? undefined,
    }),
  };
}

/** The site is the location; all sites of the log lie in the zone that was given. */
function customerOf({ cell }: IncidentRow, { zone, holidays }: IncidentTerms): EventCustomer {
  const name = cell('location') ?? UNKNOWN;
  return { id: name, name, zone, ...given({ holidays }) };
}
