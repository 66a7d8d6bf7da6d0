import type { CaseEvent, CaseEventType } from '../../shared/case/caseEvent.ts';
import { BY_POLICY } from '../../shared/case/followUp.ts';
import { messages } from '../../shared/messages/messages.ts';

export interface EventLine {
  readonly text: string;
  /** The quieter line below; may be empty. */
  readonly detail: string;
  /** What a person wrote for others to read, in Markdown; null where the event has no such text. */
  readonly note: string | null;
  /** No person did it. */
  readonly automatic: boolean;
}

type Line = Omit<EventLine, 'automatic'>;
type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;

const words = messages.timeline;
const line = (text: string, detail = '', note: string | null = null): Line => ({ text, detail, note });
const via = (names: Readonly<Record<string, string>>, channel: string | undefined): string =>
  channel === undefined ? '' : (names[channel] ?? words.openedOther(channel));

/** How each kind of event reads; a new kind does not compile until it has words. */
const LINES: { readonly [T in CaseEventType]: (event: EventOf<T>) => Line } = {
  opened: (event) => line(words.opened(via(words.openedBy, event.channel)), openingText(event)),
  responded: ({ by, channel }) => line(words.responded(by), via(words.respondedVia, channel)),
  'severity-set': ({ by, severity, reason, agreed, asked }) =>
    line(
      words.severitySet(by, severity),
      words.joined([
        reason,
        agreed === 'both' ? words.agreedBoth : '',
        asked === undefined ? '' : words.asked(asked),
      ]),
    ),
  'priority-set': ({ by, priority }) => line(words.prioritySet(by, priority)),
  'awaiting-customer': ({ by }) => line(words.awaiting(by)),
  'customer-replied': () => line(words.replied),
  restored: ({ by, workaround }) => line(words.restored(by), workaround === true ? words.workaround : ''),
  'resolution-proposed': ({ by, followUp }) => line(words.proposed(by), followUpText(followUp)),
  'issue-reported': () => line(words.issueReported),
  closed: ({ by, reason, followUp }) =>
    line(
      isConsole(by) ? words.closedItself : words.closed(by),
      words.joined([reason ?? '', followUpText(followUp)]),
    ),
  reopened: ({ by, impact }) => line(words.reopened(by), impact ? words.impact : words.noImpact),
  'status-update': ({ by, explanation, initialRca }) =>
    line(words.statusUpdate(by), `${explanation}\n${initialRca}`),
  'rca-delivered': (event) =>
    line(event.complete ? words.rcaComplete(event.by) : words.rcaPart(event.by), documentText(event)),
  escalated: ({ by, level, reason, step, subject }) =>
    step === undefined
      ? line(words.escalated(by, level), reason)
      : line(words.ladder[step](by, level), subject ?? reason),
  'closure-notice': ({ by, text }) => line(words.closureNotice(by), text),
  note: ({ by, text, nextStep, request, opens }) =>
    line(
      request === undefined ? words.note(by) : words.request[request],
      words.joined([
        opens === undefined ? '' : words.inCase(opens),
        nextStep === undefined ? '' : words.nextStep(nextStep),
      ]),
      text,
    ),
  'owner-set': ({ by, owner }) => line(ownerText(by, owner)),
  'contact-reachable': ({ by, reachable }) => line(reachable ? words.reachable(by) : words.unreachable(by)),
  retracted: ({ by }) => line(words.retracted(by)),
};

/** Puts an event of a case into one line and a quieter second one. */
export function eventLine(event: CaseEvent): EventLine {
  // The table has one entry a kind, each for its own variant: the compiler cannot see that the two go together.
  const say = LINES[event.type] as (event: CaseEvent) => Line;
  return { ...say(event), automatic: isConsole(event.by) };
}

function openingText(event: EventOf<'opened'>): string {
  const { follows, regarding, sendTo, contact, asked, openedReason, attachments } = event;
  return words.joined([
    follows === undefined ? '' : words.followsCase(follows),
    regarding === undefined ? '' : words.regardingCase(regarding),
    sendTo === undefined ? '' : words.sendTo(sendTo),
    contact === undefined || follows !== undefined ? '' : words.contact(contact),
    asked === undefined ? '' : words.asked(asked),
    attachments === undefined ? '' : words.files(attachments.length),
    openedReason === undefined ? '' : words.recordedLate(openedReason),
  ]);
}

function documentText({ document, documentDate }: EventOf<'rca-delivered'>): string {
  return words.joined([document ?? '', documentDate ?? '']);
}

function followUpText(followUp: string | undefined): string {
  return followUp === undefined ? '' : words.followUp(followUp);
}

function ownerText(by: string, owner: string | null): string {
  if (owner === null) return words.unassigned(by);
  return owner === by ? words.tookCase(by) : words.assigned(by, owner);
}

function isConsole(by: string): boolean {
  return by === BY_POLICY;
}
