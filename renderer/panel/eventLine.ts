import type { CaseEvent, CaseEventType } from '../../shared/case/caseEvent.ts';
import { BY_POLICY } from '../../shared/case/followUp.ts';
import { messages } from '../../shared/messages/messages.ts';

export interface EventLine {
  readonly text: string;
  /** The quieter line below; may be empty. */
  readonly detail: string;
  /** No person did it. */
  readonly automatic: boolean;
}

type Line = Omit<EventLine, 'automatic'>;
type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;

const words = messages.timeline;
const line = (text: string, detail = ''): Line => ({ text, detail });
const via = (names: Readonly<Record<string, string>>, channel: string | undefined): string =>
  channel === undefined ? '' : (names[channel] ?? words.openedOther(channel));

/** How each kind of event reads; a new kind does not compile until it has words. */
const LINES: { readonly [T in CaseEventType]: (event: EventOf<T>) => Line } = {
  opened: (event) =>
    line(
      words.opened(via(words.openedBy, event.channel)),
      event.follows !== undefined
        ? words.followsCase(event.follows)
        : event.contact === undefined
          ? ''
          : words.contact(event.contact),
    ),
  responded: ({ by, channel }) => line(words.responded(by), via(words.respondedVia, channel)),
  'severity-set': ({ by, severity, reason, agreed }) =>
    line(words.severitySet(by, severity), agreed === 'both' ? `${reason}, ${words.agreedBoth}` : reason),
  'priority-set': ({ by, priority }) => line(words.prioritySet(by, priority)),
  'awaiting-customer': ({ by }) => line(words.awaiting(by)),
  'customer-replied': () => line(words.replied),
  restored: ({ by, workaround }) => line(words.restored(by), workaround === true ? words.workaround : ''),
  'resolution-proposed': ({ by }) => line(words.proposed(by)),
  'issue-reported': () => line(words.issueReported),
  closed: ({ by, reason }) => line(isConsole(by) ? words.closedItself : words.closed(by), reason ?? ''),
  reopened: ({ by, impact }) => line(words.reopened(by), impact ? words.impact : words.noImpact),
  'status-update': ({ by, explanation, initialRca }) =>
    line(words.statusUpdate(by), `${explanation}\n${initialRca}`),
  'rca-delivered': ({ by, complete }) => line(complete ? words.rcaComplete(by) : words.rcaPart(by)),
  escalated: ({ by, level, reason }) => line(words.escalated(by, level), reason),
  'closure-notice': ({ by, text }) => line(words.closureNotice(by), text),
  note: ({ by, text, nextStep }) =>
    line(words.note(by), nextStep === undefined ? text : `${text}\n${words.nextStep(nextStep)}`),
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

function ownerText(by: string, owner: string | null): string {
  if (owner === null) return words.unassigned(by);
  return owner === by ? words.tookCase(by) : words.assigned(by, owner);
}

function isConsole(by: string): boolean {
  return by === BY_POLICY;
}
