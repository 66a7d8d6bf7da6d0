import { isLessOfLine } from '../../../shared/erasure/isLessOfLine.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { customersHead } from '../../persistence/team/confirmedChanges.ts';
import { changeLineAt, replaceChangeLine } from '../../persistence/team/erasedChangeRows.ts';
import {
  dropUnsentOfCase,
  erasuresFollowed,
  forgetFile,
  type LoggedLine,
  lineAt,
  noteErasuresFollowed,
  noteScrub,
  replaceLine,
} from '../../persistence/team/erasedRows.ts';
import { teamHead } from '../../persistence/team/membership.ts';
import type { DeskCore } from '../deskCore.ts';
import { bringTeamCases } from '../team/bringTeamCases.ts';
import type { LogName } from '../team/teamDesk.ts';
import { describeAnew } from './describeAnew.ts';
import { eraseCustomers } from './eraseCustomers.ts';
import { erasePending } from './erasePending.ts';
import { knownCodes } from './knownCodes.ts';
import type { Erasure, ErasureProblem, FollowedErasures } from './teamErasing.ts';

/** What was followed, and the cases that are others by it. */
export interface Followed {
  readonly done: FollowedErasures;
  readonly cases: ReadonlyArray<string>;
}

/**
 * Replaces lines as the team did. A line that this desk does not have yet comes without its words; its erasure is asked for again
 * until then, since a page with the words may be on its way. One of a kind that this version does not know is left out, so that
 * others are followed. Runs in the caller's transaction.
 */
export function followErasures(
  core: DeskCore,
  erasures: ReadonlyArray<Erasure>,
): Result<Followed, ErasureProblem> {
  const { database } = core;
  const replaced = replaceLines(core, erasures);
  if (!replaced.ok) return replaced;
  const { lost, unknown, upTo } = replaced.value;
  const erased = eraseCases(core, subjectsIn(lost, 'cases'));
  const known = eraseCustomers(core, [...subjectsIn(lost, 'customers')]);
  if (lost.length > 0) noteScrub(database, true);
  noteErasuresFollowed(database, upTo, unknown[0] ?? null);
  countChange(database);
  const done = { lines: lost.length, steps: erased + known.steps, upTo, unknown: unknown.length };
  return ok({ done, cases: [...new Set([...subjectsIn(lost, 'cases'), ...known.cases])] });
}

interface Replaced {
  readonly lost: ReadonlyArray<Lost>;
  /** Numbers of erasures. */
  readonly unknown: ReadonlyArray<number>;
  readonly upTo: number;
}

function replaceLines(core: DeskCore, erasures: ReadonlyArray<Erasure>): Result<Replaced, ErasureProblem> {
  const lost: Lost[] = [];
  const unknown: number[] = [];
  let upTo = erasuresFollowed(core.database);
  let isAhead = false;
  for (const erasure of erasures) {
    const found = followOne(core, erasure);
    if (found === 'altered') return err(problemOf(core, erasure));
    isAhead ||= found === 'ahead';
    if (!isAhead) upTo = erasure.n;
    if (found === 'unknown') unknown.push(erasure.n);
    if (typeof found !== 'string') lost.push(found);
  }
  return ok({ lost, unknown, upTo });
}

/** A line that lost words: of which log, and of which case or customer. */
interface Lost {
  readonly log: LogName;
  readonly subject: string;
}

function subjectsIn(lost: ReadonlyArray<Lost>, log: LogName): ReadonlySet<string> {
  return new Set(lost.filter((one) => one.log === log).map(({ subject }) => subject));
}

/** Takes the words of cases, whose confirmed lines lost theirs, out of what else there is of them. Gives how many steps lost some. */
function eraseCases(core: DeskCore, cases: ReadonlySet<string>): number {
  const steps = erasePending(core, cases, knownCodes(core));
  for (const caseNumber of cases) dropUnsentOfCase(core.database, caseNumber);
  if (cases.size > 0) {
    bringTeamCases(core, cases);
    describeAnew(core, cases);
  }
  return steps;
}

type One = 'known' | 'ahead' | 'altered' | 'unknown' | Lost;

/** A log of the team as an erasure goes through it. */
interface ErasableLog {
  readonly head: (database: Database) => number;
  readonly lineAt: (database: Database, g: number) => LoggedLine | undefined;
  readonly replace: (database: Database, g: number, body: string) => void;
}

const LOGS: Readonly<Record<LogName, ErasableLog>> = {
  cases: { head: teamHead, lineAt, replace: replaceLine },
  customers: { head: customersHead, lineAt: changeLineAt, replace: replaceChangeLine },
};

function followOne({ database }: DeskCore, { log, g, sha256, body }: Erasure): One {
  if (sha256 !== null) {
    forgetFile(database, sha256);
    return 'known';
  }
  if ((log !== 'cases' && log !== 'customers') || g === null || body === null) return 'unknown';
  const { head, lineAt: lineOf, replace } = LOGS[log];
  if (g > head(database)) return 'ahead';
  const line = lineOf(database, g);
  if (line === undefined || line.body === body) return 'known';
  if (!isLessOfLine(line.body, body)) return 'altered';
  replace(database, g, body);
  return { log, subject: line.subject };
}

function problemOf({ words }: DeskCore, { n, g }: Erasure): ErasureProblem {
  return { n, g: g ?? 0, reason: words.erasure.altered(g ?? 0) };
}
