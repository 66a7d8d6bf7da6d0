import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { SetAsideList } from '../../../shared/ipc/setAsideList.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { ChangeOutcome } from '../../../shared/team/customers/rebaseChanges.ts';
import type { Outcome } from '../../../shared/team/rebase.ts';
import type { TeamEvent } from '../../persistence/team/confirmedEvents.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import type { NumberLease } from '../../persistence/team/numberLease.ts';
import type { TeamSettings } from './teamSettingsDesk.ts';
import type { TeamStanding } from './teamStanding.ts';

/** How far a desk has the log of its team. */
export interface TeamHead {
  readonly g: number;
  /** The link of the chain there, in hexadecimal digits; empty at the beginning. */
  readonly chain: string;
}

/** An event of a step as the team's server takes it. */
export interface PushedEvent {
  readonly id: string;
  readonly subject: string;
  readonly type: string;
  readonly at: number;
  readonly recorded: number;
  readonly by: string;
  readonly body: string;
  readonly version: number;
}

/** A step as the team's server takes it: with the version of every case or customer that was read, 0 for one that must not be there. */
export interface PushedStep {
  readonly step: string;
  readonly expect: Readonly<Record<string, number>>;
  /** A lead or an admin brings it, under the names that its events have. */
  readonly import?: true;
  readonly events: ReadonlyArray<PushedEvent>;
}

/** Events of the team's log that follow the head of the desk, in its order. It ends where a step ends. */
export type TeamPage = ReadonlyArray<TeamEvent>;

/** Why a page is not taken; nothing of it was. */
export interface PageProblem {
  readonly problem: 'hole' | 'repeated' | 'altered' | 'position' | 'unreadable';
  readonly g: number;
  /** For the person. */
  readonly reason: string;
}

/** A step that was looked at on a new ground, and what became of it. */
export interface StepOutcome {
  readonly step: string;
  readonly outcome: Outcome | ChangeOutcome;
  /** Of a step of changes those that the team made, too: they are in it no more. */
  readonly soAlready?: ReadonlyArray<string>;
}

export interface PageTaken {
  readonly head: TeamHead;
  /** Steps of this desk that the page confirmed. */
  readonly confirmed: ReadonlyArray<string>;
  /** What became of those that are not. */
  readonly outcomes: ReadonlyArray<StepOutcome>;
}

/** A log that the team shares, as this desk has it: what the team confirmed, and behind it what is pending. */
export interface TeamLog {
  readonly name: LogName;
  head(): TeamHead;
  /** The first steps that the team has not confirmed, in the order of doing: `most` of them, or all. */
  pending(most?: number): ReadonlyArray<PushedStep>;
  /**
   * Takes what the team confirmed, and puts what is pending on it, in one transaction. `refused`: steps that the server does
   * not take; with an empty page these are set aside. `foreign`: steps that it does not take since a number in them is leased
   * to another desk (it says `number`); their cases get other numbers.
   */
  takePage(
    page: TeamPage,
    refused?: ReadonlySet<string>,
    foreign?: ReadonlySet<string>,
  ): Result<PageTaken, PageProblem>;
}

/** What a person may do in a team: only a lead or an admin brings what others wrote. */
export type TeamRole = 'analyst' | 'lead' | 'admin';

/** The logs of a team; each has an order of its own. */
export type LogName = 'cases' | 'customers';

/** A desk as one of a team: what goes to the server, and what comes from it. */
export interface TeamDesk extends TeamStanding {
  readonly member: Membership;
  readonly cases: TeamLog;
  readonly settings: TeamSettings;
  /** What care knows of its customers, and of the days of their countries. */
  readonly customers: TeamLog;
  /** How many steps of both logs wait, and how many of them the team refused so that nobody but this desk sees them. */
  waiting(): { readonly steps: number; readonly held: number };
  /** How many of them stand on a case to which a newer version of the program wrote: they go on when that is installed here. */
  waitingForUpdate(): number;
  /** Keeps numbers that the team gave to this desk for new cases. */
  keepLease(lease: NumberLease): void;
  numbersLeft(): number;
  readonly setAsides: SetAsideDesk;
  readonly files: TeamFiles;
  /** Keeps what the team lets its person do, as each head of the server says it: what it would refuse is refused here, also offline. */
  noteRole(role: TeamRole): void;
  /** Says whether the team is reached now: what only it can order is done then. */
  setReached(isReached: boolean): void;
}

/** What could not stand beside what the team did, and waits for a person. */
export interface SetAsideDesk {
  /** How many steps wait. */
  count(): number;
  list(): SetAsideList;
  /** How the case would stand if a step that was set aside, named by the event that says so, were done anyway now. */
  tryAnyway(caseNumber: string, setAside: string): Result<QueueRow, DeskProblem>;
}

/** The files of this desk's cases whose bytes the team does not have yet; the events that name them are confirmed. */
export interface TeamFiles {
  /** Their hashes. */
  waiting(): ReadonlyArray<string>;
  /** The team has its bytes, or wants none any more. */
  settle(sha256: string): void;
}

/** What a desk has of a team. */
export interface OfTeam {
  /** Null for a desk of its own. */
  readonly team: TeamDesk | null;
}
