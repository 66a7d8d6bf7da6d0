import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../shared/calendar/spec/calendarSpec.ts';
import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { LineFault } from '../../shared/interchange/lineProblem.ts';
import type { UnreadableCase } from '../../shared/interchange/unreadableCase.ts';
import type { ShownAlert, StandingAlerts } from '../../shared/ipc/alertChannels.ts';
import type {
  CaseDetail,
  CommandDone,
  EscalationSheet,
  TextPart,
  Undone,
} from '../../shared/ipc/caseChannels.ts';
import type { ParsedRequest } from '../../shared/ipc/contract.ts';
import type { RecoveredCases } from '../../shared/ipc/deskChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { QueueCounts, QueueFacets, SearchHit } from '../../shared/ipc/queueChannels.ts';
import type { Result } from '../../shared/lang/result.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import type { ManyCasesDesk } from './bulk/manyCasesDesk.ts';
import type { CheckReport } from './checkReport.ts';
import type { RebuildProgress } from './deskOptions.ts';
import type { DraftDesk } from './drafts/draftDesk.ts';
import type { UnsentDesk } from './drafts/unsentDesk.ts';
import type { DueWork } from './dueWork.ts';
import type { OfErasing } from './erasing/teamErasing.ts';
import type { FileDesk } from './fileDesk.ts';
import type { MoveDesk } from './moves/moveDesk.ts';
import type { OrganizationDesk } from './organizations/organizationDesk.ts';
import type { QueueWindowDesk } from './queueWindows.ts';
import type { ReviewDesk } from './review/reviewDesk.ts';
import type { OfTeam } from './team/teamDesk.ts';

/** An event to append; `line` is its text as it came, kept byte for byte. */
export interface IncomingEvent {
  readonly event: CaseEvent;
  readonly line?: string;
}

/** Events in their order; those of a long file are read from it each time that they are gone through. */
export interface IncomingEvents extends Iterable<IncomingEvent> {
  readonly length: number;
}

/** 'import' gives an event without an id one made from its content, so that a file taken twice adds nothing; 'apply' gives it a new one. */
export type AppendSource = 'import' | 'apply';

export interface AppendHow {
  readonly source: AppendSource;
  /** How many events may stay in memory until their cases are brought up to date; those of the others are read back. */
  readonly holds?: number;
  /** Hears how many events have been written; a throw from it (a person cancels) undoes everything and goes on to the caller. */
  readonly onProgress?: (done: number) => void;
}

export interface Appended {
  /** The id of each event that was applied, in the order given, those that were there already included; none of an import. */
  readonly ids: ReadonlyArray<string>;
  /** The cases that got something new. */
  readonly cases: ReadonlyArray<string>;
  readonly newEvents: number;
  readonly knownEvents: number;
  readonly newCases: number;
  readonly updatedCases: number;
  /** The numbers that cases got in a team where theirs are taken, by the ones that they had; absent for none. */
  readonly numbers?: ReadonlyMap<string, string>;
}

/** Nothing was taken: the first event, counted from 0, with which its case becomes impossible. */
export type AppendProblem = LineFault & {
  readonly index: number;
  readonly case: string;
  readonly field: string;
};

export interface DueAlert extends ShownAlert {
  /** Shown before and not acknowledged, or back from a snooze. */
  readonly again: boolean;
  /** Was past already when its events were recorded: it belongs into a digest. */
  readonly past: boolean;
}

export interface DeskChange {
  readonly version: number;
  /** The cases that changed; empty when it may be any. */
  readonly cases: ReadonlyArray<string>;
}

/** What was done in one go: one command, or one on each of many cases, in the order of doing. */
export interface Act {
  readonly steps: CommandDone[];
}

/** One command that was taken back. */
export type StepUndone = Omit<Undone, 'cases' | 'kept'>;

/**
 * The application without a window: the log, the queue, the rules. Everything is synchronous; a command that has
 * answered is durable. Several processes may hold desks on one profile.
 */
export interface Desk
  extends DraftDesk,
    FileDesk,
    UnsentDesk,
    ManyCasesDesk,
    OrganizationDesk,
    ReviewDesk,
    MoveDesk,
    OfTeam,
    OfErasing,
    QueueWindowDesk {
  /** What had to be mended at this opening, in words and as a table; null on an ordinary one. */
  readonly recovered: string | null;
  readonly recoveredCases: RecoveredCases | null;
  /** Path of the database file; null in memory. */
  readonly file: string | null;
  version(): number;
  /** The cases that this version cannot read, and why: their events are kept, nothing else stands still for them. */
  unreadable(): ReadonlyArray<UnreadableCase>;
  isEmpty(): boolean;
  editions(): ReadonlyArray<Edition>;
  /** Id of the edition for cases that are opened now. */
  editionInForce(): string;
  queueCounts(): QueueCounts;
  cards(cases: ReadonlyArray<string>): ReadonlyArray<QueueRow>;
  /** The countries and channels that open cases have. */
  queueFacets(): QueueFacets;
  locate(view: CaseView, filter: QueueFilter, caseNumber: string, sort?: QueueSort): number | null;
  /** The numbers of all cases of a view in order. */
  numbers(view: CaseView, filter: QueueFilter, sort?: QueueSort): ReadonlyArray<string>;
  /** All rows of a view in order, one by one: for export and for printing. */
  rows(view: CaseView, filter: QueueFilter, sort?: QueueSort): IterableIterator<QueueRow>;
  readCase(caseNumber: string): Result<CaseDetail, DeskProblem>;
  /** A part of a text of an event; null for what the log does not know. */
  readText(request: ParsedRequest<'case.text'>): TextPart | null;
  readEscalation(caseNumber: string): Result<EscalationSheet, DeskProblem>;
  readCalendar(key: string): CalendarSpec | null;
  search(text: string, limit: number): ReadonlyArray<SearchHit>;

  // What an analyst does.
  /** Commands with the same act are taken back together. */
  command(command: CaseCommand, act?: Act): Result<CommandDone, DeskProblem>;
  /** Takes the last command of an act back, by events; of the last act of this session unless told otherwise. */
  undo(act?: Act): Result<StepUndone, DeskProblem>;
  /** What `undo` takes back next; null when there is nothing. */
  lastAct(): Act | null;

  // Events from files and from other programs.
  appendEvents(events: IncomingEvents, how: AppendHow): Result<Appended, AppendProblem>;
  /** The log as JSON Lines, in recorded order, without line ends. */
  exportEvents(): IterableIterator<string>;
  caseCount(): number;

  // Time.
  /** The smallest stored instant at which `dueWork` or `takeDueAlerts` has something to do; it may have passed already. */
  wake(): Instant | null;
  dueWork(now: Instant): DueWork;
  /** A person says that the clock is right: what waited for that is due. */
  trustClock(now: Instant): void;
  /**
   * The clock was set: repeats, snoozes and holds that a clock ahead of this one had put off are drawn near again, and
   * what a rule did by such a clock is taken back.
   */
  clockWasSet(now: Instant): void;
  /** The latest recording when it lies over a minute after `now`: a clock is, or was, off. Else null. */
  recordedAhead(now: Instant): Instant | null;
  /** Decides the due alerts, durably; gives all to be shown, those of before a crash too. `quietUntil` never holds severity 1. */
  takeDueAlerts(now: Instant, quietUntil: Instant | null): ReadonlyArray<DueAlert>;
  /** They are being shown: before `markShown` an end of the program leaves them to the next start, as told again. */
  beginShowing(alerts: ReadonlyArray<string>, now: Instant): void;
  markShown(alerts: ReadonlyArray<string>, now: Instant): void;
  acknowledge(alerts: ReadonlyArray<string>, now: Instant): void;
  /** Shows them again after so many minutes; severity 1 is not held. */
  snooze(alerts: ReadonlyArray<string>, minutes: number, now: Instant): void;
  /** Shown, still true, and not acknowledged; the most severe first, then the earliest due. */
  alerts(): StandingAlerts;

  // Upkeep.
  rebuild(onProgress?: (progress: RebuildProgress) => void): void;
  check(): CheckReport;
  /** Tells the listeners when another process has written meanwhile. Cheap; call it when the file was touched. */
  noticeOthers(): void;
  onChange(listener: (change: DeskChange) => void): () => void;
  close(): void;
}
