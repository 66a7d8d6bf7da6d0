import * as z from 'zod';
import type { Instant } from '../calendar/instant/instant.ts';
import type { CalendarSpec } from '../calendar/spec/calendarSpec.ts';
import type { ActionAvailability } from '../case/decide/availableActions.ts';
import { caseCommandSchema } from '../case/decide/caseCommand.ts';
import type { RecordedEvent } from '../case/events/recordedEvent.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockLedger } from '../clock/clockLedger.ts';
import { typed } from '../lang/typed.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import { type DomainChannels, id, nothing } from './channel.ts';
import type { ContactCard, OrganizationCard } from './organizationChannels.ts';

export interface CaseDetail {
  readonly row: QueueRow;
  readonly state: CaseState;
  readonly events: ReadonlyArray<RecordedEvent>;
  readonly actions: ActionAvailability;
  readonly ledgers: Readonly<Record<ClockName, ClockLedger | null>>;
  readonly calendar: CalendarSpec;
  readonly related: ReadonlyArray<QueueRow>;
  /** What care knows of the customer; from the opening of the case where it is not registered. */
  readonly organization: OrganizationCard;
  /** The designated contact of the opening; null where its opening names none that is registered. */
  readonly contact: ContactCard | null;
}

export interface CommandDone {
  readonly case: string;
  /** Ids of all events that followed, those of linked cases included. */
  readonly events: ReadonlyArray<string>;
  /** A case that came to be by it: a follow-up for the RCA, or one for more documents. */
  readonly opened: string | null;
  readonly undoable: boolean;
  readonly at: Instant;
  /** In a team, where the events may become others before the team has them. */
  readonly step?: string;
}

export interface Undone {
  readonly case: string;
  /** What was taken back: the type of the retracted event. */
  readonly type: string;
  /** How many cases it was done to: more than one for what was done to many at once. */
  readonly cases: number;
  /** How many of them keep it, because of what came after it, or because it was stopped. */
  readonly kept: number;
}

/** A part of a text, and how long all of it is. */
export interface TextPart {
  readonly text: string;
  readonly length: number;
}

/** What the escalation of a case needs beside the case (policy §7). */
export interface EscalationSheet {
  readonly detail: CaseDetail;
  readonly address: string;
  /** The hours in which the management's mailbox is read, public holidays taken out. */
  readonly mailbox: CalendarSpec;
}

/** One case: read it, act on it, take the last act back. */
export const caseChannels = {
  'case.read': { request: z.object({ case: id }).strict(), answer: typed<CaseDetail>, writes: false },
  /** A part of a text that was not shown whole; of the opening unless an event is named. */
  'case.text': {
    request: z
      .object({
        case: id,
        event: id.optional(),
        field: z.string().min(1).max(60),
        from: z.number().int().min(0),
        most: z.number().int().min(2).max(100_000),
      })
      .strict(),
    answer: typed<TextPart>,
    writes: false,
  },
  'case.command': {
    request: z.object({ command: caseCommandSchema }).strict(),
    answer: typed<CommandDone>,
    writes: true,
  },
  'case.undo': { request: nothing, answer: typed<Undone>, writes: true },
  'escalation.read': {
    request: z.object({ case: id }).strict(),
    answer: typed<EscalationSheet>,
    writes: false,
  },
} satisfies DomainChannels;
