import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../shared/calendar/instant/isoInstant.ts';
import { BY_POLICY } from '../../shared/case/decide/followUp.ts';
import type { CaseEvent, CaseEventType } from '../../shared/case/events/caseEvent.ts';
import type { ContactCard } from '../../shared/ipc/organizationChannels.ts';
import { messages } from '../../shared/messages/messages.ts';
import { formatDateText, formatDateTime } from '../../shared/wording/formatTime.ts';
import { spoken } from '../language/languageStore.ts';

export interface EventLine {
  readonly text: string;
  /** The quieter line below; may be empty. */
  readonly detail: string;
  /** What a person wrote for others to read, in Markdown; null where the event has no such text. */
  readonly note: string | null;
  /** No person did it. */
  readonly automatic: boolean;
}

/** Whose time the line speaks in, and when it is read. */
export interface LineView {
  readonly zone: string;
  readonly now: Instant;
  /** Who opened the case, as care knows the person; null where it does not. */
  readonly contact: ContactCard | null;
}

type TimeView = Pick<LineView, 'zone' | 'now'>;
type Line = Omit<EventLine, 'automatic'>;
type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;

const words = messages.timeline;
const line = (text: string, detail = '', note: string | null = null): Line => ({ text, detail, note });
const via = (names: Readonly<Record<string, string>>, channel: string | undefined): string =>
  channel === undefined ? '' : (names[channel] ?? words.openedOther(channel));

/** How each kind of event reads; a new kind does not compile until it has words. */
const LINES: { readonly [T in CaseEventType]: (event: EventOf<T>, view: LineView) => Line } = {
  opened: (event, { contact }) => line(openedText(event), openingText(event, contact)),
  responded: ({ by, channel }) => line(words.responded(by), via(words.respondedVia, channel)),
  'severity-set': ({ by, severity, reason, agreed, asked }) =>
    line(
      words.severitySet(by, severity),
      words.joined([reason, agreed === 'both' ? words.agreedBoth : '', said(asked, words.asked)]),
    ),
  'priority-set': ({ by, priority }) => line(words.prioritySet(by, priority)),
  'awaiting-customer': ({ by }) => line(words.awaiting(by)),
  'customer-replied': () => line(words.replied),
  restored: ({ by, workaround }) => line(words.restored(by), workaround === true ? words.workaround : ''),
  'resolution-proposed': ({ by, followUp }) => line(words.proposed(by), said(followUp, words.followUp)),
  'issue-reported': () => line(words.issueReported),
  closed: ({ by, reason, followUp }) =>
    line(
      isConsole(by) ? words.closedItself : words.closed(by),
      words.joined([reason ?? '', said(followUp, words.followUp)]),
    ),
  reopened: ({ by, impact, followsSeverity }) =>
    isConsole(by)
      ? line(words.takenUp, said(followsSeverity, words.resolvedWith))
      : line(words.reopened(by), impact ? words.impact : words.noImpact),
  // A blank line between the two: in Markdown they are two paragraphs.
  'status-update': ({ by, explanation, initialRca }) =>
    line(words.statusUpdate(by), '', `${explanation}\n\n${initialRca}`),
  'rca-delivered': (event, view) =>
    line(event.complete ? words.rcaComplete(event.by) : words.rcaPart(event.by), documentText(event, view)),
  escalated: ({ by, level, reason, step, subject }) =>
    step === undefined
      ? line(words.escalated(by, level), reason)
      : line(words.ladder[step](by), subject === undefined ? reason : words.subject(subject)),
  'closure-notice': ({ by, text }) => line(words.closureNotice(by), '', text),
  note: ({ by, text, nextStep, request, opens }) =>
    line(
      request === undefined ? words.note(by) : words.request[request],
      words.joined([said(opens, words.inCase), said(nextStep, words.nextStep)]),
      text,
    ),
  'owner-set': ({ by, owner }) => line(ownerText(by, owner)),
  'contact-reachable': ({ by, reachable }) => line(reachable ? words.reachable(by) : words.unreachable(by)),
  retracted: ({ by }) => line(isConsole(by) ? words.retractedItself : words.retracted(by)),
};

/** Puts an event of a case into one line and a quieter second one. */
export function eventLine(event: CaseEvent, view: LineView): EventLine {
  // The table has one entry a kind, each for its own variant: the compiler cannot see that the two go together.
  const say = LINES[event.type] as (event: CaseEvent, view: LineView) => Line;
  return { ...say(event, view), automatic: isConsole(event.by) };
}

/** A rule has no channel: it says what made it act. */
function openedText({ by, channel, follows }: EventOf<'opened'>): string {
  return isConsole(by) && follows !== undefined
    ? words.openedByResolution(follows)
    : words.opened(via(words.openedBy, channel));
}

function openingText(event: EventOf<'opened'>, card: ContactCard | null): string {
  const { by, follows, contact, severity, suggested } = event;
  return words.joined([
    isConsole(by) ? '' : said(follows, words.followsCase),
    said(event.regarding, words.regardingCase),
    said(event.sendTo, words.sendTo),
    follows === undefined ? said(contact, (id) => words.contact(numberOf(id, card))) : '',
    suggested === severity ? '' : said(suggested, words.suggested),
    said(event.asked, words.asked),
    said(event.attachments?.length, words.files),
    said(event.openedReason, words.recordedLate),
  ]);
}

/** People are numbered: a name is for who opens the card of the contact. */
function numberOf(id: string, card: ContactCard | null): string {
  return card?.contact.id === id ? messages.panel.contactNumber(card.number, card.of) : id;
}

/** What a line does not hold it does not speak of. */
function said<T>(value: T | undefined, inWords: (value: T) => string): string {
  return value === undefined ? '' : inWords(value);
}

function documentText(event: EventOf<'rca-delivered'>, { zone, now }: TimeView): string {
  const { document, documentDate, meetingAt } = event;
  return words.joined([
    document ?? '',
    said(documentDate, (date) => formatDateText(spoken(), date, zone, now)),
    said(meetingAt, (text) => words.meeting(meetingText(text, { zone, now }))),
  ]);
}

/** A line from elsewhere may hold any text here: what is no instant is shown as it came. */
function meetingText(meetingAt: string, { zone, now }: TimeView): string {
  const read = parseInstant(meetingAt);
  return read.ok ? formatDateTime(spoken(), read.value, zone, now) : meetingAt;
}

function ownerText(by: string, owner: string | null): string {
  if (isConsole(by)) return owner === null ? words.leftUnassigned : words.assignedItself(owner);
  if (owner === null) return words.unassigned(by);
  return owner === by ? words.tookCase(by) : words.assigned(by, owner);
}

function isConsole(by: string): boolean {
  return by === BY_POLICY;
}
