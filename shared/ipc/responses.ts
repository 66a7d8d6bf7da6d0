import type { CalendarSpec } from '../calendar/businessCalendar.ts';
import type { ClosedDay } from '../calendar/closedDay.ts';
import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { ActionAvailability } from '../case/availableActions.ts';
import type { AttachedFile } from '../case/caseEvent.ts';
import type { CaseState } from '../case/caseState.ts';
import type { RecordedEvent } from '../case/recordedEvent.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockLedger } from '../clock/clockLedger.ts';
import type { ClosedDayEdit } from '../customer/closedDayEdit.ts';
import type { DesignatedContact } from '../customer/contact.ts';
import type { ContactStanding } from '../customer/contactStanding.ts';
import type { Organization } from '../customer/organization.ts';
import type { OrganizationCommand } from '../customer/organizationCommand.ts';
import type { Edition } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import type { CaseView, QueueView } from '../queue/queueView.ts';
import type { Settings } from '../settings/settings.ts';
import type { Channel } from './requests.ts';

export interface DeskStart {
  readonly settings: Settings;
  readonly editions: ReadonlyArray<Edition>;
  readonly editionInForce: string;
  /** The analyst's own zone. */
  readonly zone: string;
  /** Add to the machine's clock to get the app's now; 0 unless the app was started with --clock. */
  readonly clockOffset: Milliseconds;
  /** No case, no draft: the window offers the sample, an import, a new case. */
  readonly empty: boolean;
  readonly version: string;
  readonly zoneRules: string;
  readonly platform: string;
  readonly profile: string;
  /** What had to be mended at this start, in words; null on an ordinary one. */
  readonly recovered: string | null;
}

export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

export interface QueueWindow {
  /** Moves with every change that can touch any view. */
  readonly version: number;
  readonly view: CaseView;
  readonly total: number;
  readonly groups: ReadonlyArray<SeverityCount>;
  readonly from: number;
  readonly rows: ReadonlyArray<QueueRow>;
}

export interface MeanSoFar {
  readonly edition: string;
  readonly severity: Severity;
  readonly objectiveMs: Milliseconds;
  /** Rolling mean of the restorations in the window; null without any. */
  readonly meanMs: Milliseconds | null;
  readonly cases: number;
  readonly windowDays: number;
}

export interface QueueCounts {
  readonly version: number;
  readonly views: Readonly<Record<QueueView, number>>;
  readonly open: ReadonlyArray<SeverityCount>;
  readonly breached: number;
  readonly overMean: number;
  readonly next: {
    readonly case: string;
    readonly clock: ClockName;
    readonly severity: Severity;
    readonly due: Instant;
  } | null;
  readonly means: ReadonlyArray<MeanSoFar>;
  /** The next instant at which a count changes by time alone (a clock turns at risk or late); the window asks again then. */
  readonly changesAt: Instant | null;
  readonly owners: ReadonlyArray<string>;
  readonly savedAt: Instant | null;
}

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
}

export interface Undone {
  readonly case: string;
  /** What was taken back: the type of the retracted event. */
  readonly type: string;
}

export interface SearchHit {
  readonly row: QueueRow;
  /** Where the words were found, when not in number or title: a short passage; matches between U+2068 and U+2069. */
  readonly passage: string | null;
}

export interface Draft {
  readonly id: string;
  readonly form: Readonly<Record<string, string>>;
  readonly startedAt: Instant;
  readonly savedAt: Instant;
}

/** A customer that can be chosen: registered, or known from cases alone. */
export interface OrganizationCard {
  readonly organization: Organization;
  readonly registered: boolean;
  readonly contacts: number;
  readonly openCases: number;
}

/** A contact, its place among those of its organization, and how it stands now. */
export interface ContactCard {
  readonly contact: DesignatedContact;
  /** "contact 2 of 4": people are numbered until they are opened. */
  readonly number: number;
  readonly of: number;
  readonly standing: ContactStanding;
}

/** One change of what care knows of a customer, as its log holds it. */
export interface OrganizationChange {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly command: OrganizationCommand;
}

export interface OrganizationDetail {
  readonly card: OrganizationCard;
  readonly contacts: ReadonlyArray<ContactCard>;
  /** The closed days that its cases count, this year and the next, edits applied. */
  readonly closedDays: ReadonlyArray<ClosedDay>;
  readonly edits: ReadonlyArray<ClosedDayEdit>;
  /** Newest first. */
  readonly changes: ReadonlyArray<OrganizationChange>;
}

/** A deadline that a change would move. */
export interface MovedDeadline {
  readonly case: string;
  readonly title: string;
  readonly severity: Severity;
  readonly clock: ClockName;
  readonly before: Instant | null;
  readonly after: Instant | null;
}

export interface OrganizationsPlan {
  readonly file: string;
  readonly name: string;
  readonly rows: number;
  readonly organizations: number;
  readonly contacts: number;
  /** One is enough to refuse the file whole. */
  readonly refused: ReadonlyArray<RefusedRow>;
}

/** To what a case would be bound: the edition in force then, the hours of the site, who may open it (policy §1, §5). */
export interface OpeningTerms {
  readonly card: OrganizationCard;
  readonly edition: string;
  readonly held: boolean;
  readonly calendar: CalendarSpec;
  readonly contacts: ReadonlyArray<ContactCard>;
}

export interface Template {
  readonly name: string;
  readonly form: Readonly<Record<string, string>>;
}

/** Files that could not be attached come with the reason, the others are there. */
export interface Attached {
  readonly attachments: ReadonlyArray<AttachedFile>;
  readonly refused: ReadonlyArray<{ readonly name: string; readonly reason: string }>;
}

/** What the escalation of a case needs beside the case (policy §7). */
export interface EscalationSheet {
  readonly detail: CaseDetail;
  readonly address: string;
  /** The hours in which the management's mailbox is read, public holidays taken out. */
  readonly mailbox: CalendarSpec;
}

export interface RefusedRow {
  /** Line or row of the file, from 1, as a person counts. */
  readonly row: number;
  readonly field: string;
  readonly reason: string;
}

export interface ImportPlan {
  readonly file: string;
  readonly name: string;
  readonly format: 'jsonl' | 'csv' | 'servicenow';
  readonly rows: number;
  readonly cases: number;
  readonly events: number;
  /** What the file itself proves about its dates: the first row that only one order can read. */
  readonly dateOrder: {
    readonly order: 'dmy' | 'mdy' | 'ymd';
    readonly provedByRow: number;
    readonly provedBy: string;
  } | null;
  readonly needs: ReadonlyArray<'zone' | 'dateOrder'>;
  readonly refused: ReadonlyArray<RefusedRow>;
  readonly refusedCount: number;
  /** Rows that are taken otherwise than they are written, and how. */
  readonly adjusted: ReadonlyArray<RefusedRow>;
  readonly adjustedCount: number;
}

export interface ImportReport extends ImportPlan {
  readonly newCases: number;
  readonly updatedCases: number;
  readonly newEvents: number;
  readonly knownEvents: number;
  readonly cancelled: boolean;
}

export interface ShownAlert {
  readonly id: string;
  readonly case: string;
  readonly title: string;
  readonly severity: Severity;
  readonly clock: string;
  readonly threshold: string;
  readonly due: Instant;
  readonly at: Instant;
}

/** What each channel answers when it succeeds. A failure is a `DeskProblem`. */
export interface Responses {
  'desk.start': DeskStart;
  'queue.window': QueueWindow;
  'queue.counts': QueueCounts;
  'queue.locate': { readonly index: number | null };
  'calendar.read': CalendarSpec | null;
  'case.read': CaseDetail;
  'case.command': CommandDone;
  'case.undo': Undone;
  'search.cases': ReadonlyArray<SearchHit>;
  'draft.list': ReadonlyArray<Draft>;
  'draft.read': Draft;
  'draft.save': { readonly draft: string; readonly savedAt: Instant };
  'draft.discard': null;
  'draft.restore': null;
  'draft.split': { readonly draft: string };
  'template.list': ReadonlyArray<Template>;
  'template.save': null;
  'template.discard': null;
  'attachment.list': ReadonlyArray<AttachedFile>;
  /** Null when the person cancelled the file dialog. */
  'attachment.choose': Attached | null;
  'attachment.add': Attached;
  'attachment.remove': null;
  'attachment.open': null;
  'organization.list': ReadonlyArray<OrganizationCard>;
  'organization.read': OrganizationDetail;
  'organization.command': null;
  'organization.preview': ReadonlyArray<MovedDeadline>;
  /** Null when the person cancelled the file dialog. */
  'organization.chooseFile': OrganizationsPlan | null;
  'organization.importFile': { readonly organizations: number; readonly contacts: number };
  'opening.terms': OpeningTerms;
  'escalation.read': EscalationSheet;
  'mail.open': null;
  'link.open': null;
  /** Null when the person cancelled the file dialog. `file` is a token, not a path. */
  'import.choose': { readonly file: string; readonly name: string } | null;
  'import.inspect': ImportPlan;
  'import.run': ImportReport;
  'import.cancel': null;
  'import.saveRefused': { readonly path: string } | null;
  'export.run': { readonly path: string; readonly cases: number } | null;
  'sample.load': { readonly cases: number };
  'settings.write': Settings;
  'alert.list': ReadonlyArray<ShownAlert>;
  'alert.acknowledge': null;
  'alert.snooze': null;
  'clipboard.write': null;
  'window.painted': null;
  'window.act': null;
}

export type Response<C extends Channel> = Responses[C];
