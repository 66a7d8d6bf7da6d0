import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../shared/calendar/instant/isoInstant.ts';
import { BY_POLICY } from '../../shared/case/decide/followUp.ts';
import type { CaseEvent, CaseEventType } from '../../shared/case/events/caseEvent.ts';
import { closingCauseOf } from '../../shared/case/events/closingCause.ts';
import { wordsSetAside } from '../../shared/case/events/setAside.ts';
import type { ContactCard } from '../../shared/ipc/organizationChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { formatDateText, formatDateTime } from '../../shared/wording/formatTime.ts';
import { levelName } from '../../shared/wording/levelName.ts';
import { setAsideText } from '../../shared/wording/setAsideText.ts';

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

type Line = Omit<EventLine, 'automatic'>;
type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;

/** The view, with the language that the line is written in. */
interface WordedView extends LineView {
  readonly catalogue: Catalogue;
  readonly words: TimelineWords;
}

type TimelineWords = Catalogue['timeline'];

const line = (text: string, detail = '', note: string | null = null): Line => ({ text, detail, note });
const via = (
  words: TimelineWords,
  names: Readonly<Record<string, string>>,
  channel: string | undefined,
): string => (channel === undefined ? '' : (names[channel] ?? words.openedOther(channel)));

/** How each kind of event reads; a new kind does not compile until it has words. */
const LINES: { readonly [T in CaseEventType]: (event: EventOf<T>, view: WordedView) => Line } = {
  opened: (event, view) => line(openedText(event, view.words), openingText(event, view)),
  responded: ({ by, channel }, { words }) =>
    line(words.responded(by), via(words, words.respondedVia, channel)),
  'severity-set': ({ by, severity, reason, agreed, asked }, { words }) =>
    line(
      words.severitySet(by, severity),
      words.joined([reason, agreed === 'both' ? words.agreedBoth : '', said(asked, words.asked)]),
    ),
  'priority-set': ({ by, priority }, { words }) => line(words.prioritySet(by, priority)),
  'awaiting-customer': ({ by }, { words }) => line(words.awaiting(by)),
  'customer-replied': (_event, { words }) => line(words.replied),
  restored: ({ by, workaround }, { words }) =>
    line(words.restored(by), workaround === true ? words.workaround : ''),
  'resolution-proposed': ({ by, followUp }, { words }) =>
    line(words.proposed(by), said(followUp, words.followUp)),
  'issue-reported': (_event, { words }) => line(words.issueReported),
  closed: (event, view) => line(closedText(event, view.words), closingText(event, view)),
  reopened: ({ by, impact, followsSeverity }, { words }) =>
    isConsole(by)
      ? line(words.takenUp, said(followsSeverity, words.resolvedWith))
      : line(words.reopened(by), impact ? words.impact : words.noImpact),
  // A blank line between the two: in Markdown they are two paragraphs.
  'status-update': ({ by, explanation, initialRca }, { words }) =>
    line(words.statusUpdate(by), '', `${explanation}\n\n${initialRca}`),
  'rca-delivered': (event, view) => line(deliveredText(event, view.words), documentText(event, view)),
  escalated: ({ by, level, reason, step, subject }, { catalogue, words }) =>
    step === undefined
      ? line(words.escalated(by, levelName(catalogue, level)), reason)
      : line(words.ladder[step](by), subject === undefined ? reason : words.subject(subject)),
  'closure-notice': ({ by, text }, { words }) => line(words.closureNotice(by), '', text),
  note: ({ by, text, nextStep, request, opens }, { words }) =>
    line(
      request === undefined ? words.note(by) : words.request[request],
      words.joined([said(opens, words.inCase), said(nextStep, words.nextStep)]),
      text,
    ),
  'owner-set': ({ by, owner }, { words }) => line(ownerText(by, owner, words)),
  'contact-reachable': ({ by, reachable }, { words }) =>
    line(reachable ? words.reachable(by) : words.unreachable(by)),
  retracted: ({ by }, { words }) => line(isConsole(by) ? words.retractedItself : words.retracted(by)),
  'set-aside': (event, { catalogue, words }) =>
    line(words.setAside(event.by), setAsideText(catalogue, event.why), wordsSetAside(event)),
  settled: ({ by, how }, { words }) => line(how === 'done' ? words.doneAnyway(by) : words.letBe(by)),
};

/** Puts an event of a case into one line and a quieter second one. */
export function eventLine(catalogue: Catalogue, event: CaseEvent, view: LineView): EventLine {
  // The table has one entry a kind, each for its own variant: the compiler cannot see that the two go together.
  const say = LINES[event.type] as (event: CaseEvent, view: WordedView) => Line;
  const worded = { ...view, catalogue, words: catalogue.timeline };
  return { ...say(event, worded), automatic: isConsole(event.by) };
}

/** A rule has no channel: it says what made it act. */
function openedText({ by, channel, follows }: EventOf<'opened'>, words: TimelineWords): string {
  return isConsole(by) && follows !== undefined
    ? words.openedByResolution(follows)
    : words.opened(via(words, words.openedBy, channel));
}

function openingText(event: EventOf<'opened'>, view: WordedView): string {
  const { words } = view;
  const { by, follows, contact, severity, suggested } = event;
  return words.joined([
    isConsole(by) ? '' : said(follows, words.followsCase),
    said(event.regarding, words.regardingCase),
    said(event.sendTo, words.sendTo),
    follows === undefined ? said(contact, (id) => words.contact(numberOf(id, view))) : '',
    suggested === severity ? '' : said(suggested, words.suggested),
    said(event.asked, words.asked),
    said(event.attachments?.length, words.files),
    said(event.openedReason, words.recordedLate),
  ]);
}

/** People are numbered: a name is for who opens the card of the contact. */
function numberOf(id: string, { contact: card, catalogue }: WordedView): string {
  return card?.contact.id === id ? catalogue.panel.contactNumber(card.number, card.of) : id;
}

/** What a line does not hold it does not speak of. */
function said<T>(value: T | undefined, inWords: (value: T) => string): string {
  return value === undefined ? '' : inWords(value);
}

function deliveredText({ by, complete }: EventOf<'rca-delivered'>, words: TimelineWords): string {
  return complete ? words.rcaComplete(by) : words.rcaPart(by);
}

function documentText(event: EventOf<'rca-delivered'>, view: WordedView): string {
  const { zone, now, catalogue, words } = view;
  const { document, documentDate, meetingAt } = event;
  return words.joined([
    document ?? '',
    said(documentDate, (date) => formatDateText(catalogue, date, zone, now)),
    said(meetingAt, (text) => words.meeting(meetingText(text, view))),
  ]);
}

/** A line from elsewhere may hold any text here: what is no instant is shown as it came. */
function meetingText(meetingAt: string, { zone, now, catalogue }: WordedView): string {
  const read = parseInstant(meetingAt);
  return read.ok ? formatDateTime(catalogue, read.value, zone, now) : meetingAt;
}

function closedText({ by }: EventOf<'closed'>, words: TimelineWords): string {
  return isConsole(by) ? words.closedItself : words.closed(by);
}

/** Older events have the reason of a rule as text, newer ones the cause. */
function closingText(event: EventOf<'closed'>, { catalogue, words }: WordedView): string {
  const caused = closingCauseOf(event);
  const cause = caused === null ? '' : catalogue.rules.closedBecause[caused.cause](caused.causeCase);
  return words.joined([event.reason ?? cause, said(event.followUp, words.followUp)]);
}

function ownerText(by: string, owner: string | null, words: TimelineWords): string {
  if (isConsole(by)) return owner === null ? words.leftUnassigned : words.assignedItself(owner);
  if (owner === null) return words.unassigned(by);
  return owner === by ? words.tookCase(by) : words.assigned(by, owner);
}

function isConsole(by: string): boolean {
  return by === BY_POLICY;
}
