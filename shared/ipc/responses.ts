import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import type { CalendarSpec } from '../calendar/spec/calendarSpec.ts';
import type { ActionAvailability } from '../case/decide/availableActions.ts';
import type { AttachedFile } from '../case/events/caseEvent.ts';
import type { RecordedEvent } from '../case/events/recordedEvent.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { ClockName } from '../clock/caseClock.ts';
import type { ClockLedger } from '../clock/clockLedger.ts';
import type { Edition } from '../policy/edition.ts';
import type { Severity } from '../policy/severity.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import type { Settings } from '../settings/settings.ts';
import type { ImportPlan, ImportReport } from './importAnswers.ts';
import type {
  ContactCard,
  MovedDeadline,
  OpeningTerms,
  OrganizationCard,
  OrganizationDetail,
  OrganizationsPlan,
} from './organizationAnswers.ts';
import type { QueueCounts, QueueWindow } from './queueAnswers.ts';
import type { Channel } from './requests.ts';
import type { ReviewAnswer, ReviewCell, WhatIfAnswer } from './reviewAnswers.ts';

/** What a damaged case file was mended to. */
export interface RecoveredCases {
  /** Cases of which nothing is known to be lost. */
  readonly whole: number;
  readonly events: number;
  /** Cases of which an event was lost. */
  readonly toCheck: ReadonlyArray<string>;
  /** How many were lost altogether. */
  readonly gone: number;
  /** Size of the damaged file, which is kept. */
  readonly keptBytes: number;
}

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
  readonly recoveredCases: RecoveredCases | null;
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
  'review.read': ReviewAnswer;
  'review.cancel': null;
  'review.whatIf': WhatIfAnswer;
  'review.cell': ReviewCell;
  /** Null when the person cancelled the file dialog. */
  'review.export': { readonly path: string } | null;
  'review.calendar': { readonly path: string } | null;
  'review.markdown': { readonly text: string };
  'settings.write': Settings;
  'alert.list': ReadonlyArray<ShownAlert>;
  'alert.acknowledge': null;
  'alert.snooze': null;
  'clipboard.image': null;
  'clipboard.write': null;
  'bug.report': null;
  'desk.diagnose': { readonly text: string };
  'window.painted': null;
  'window.act': null;
}

export type Response<C extends Channel> = Responses[C];
