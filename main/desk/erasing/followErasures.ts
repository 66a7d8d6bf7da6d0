import { isLessOfLine } from '../../../shared/erasure/isLessOfLine.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import {
  dropUnsentOfCase,
  erasuresFollowed,
  forgetFile,
  lineAt,
  noteErasuresFollowed,
  noteScrub,
  replaceLine,
} from '../../persistence/team/erasedRows.ts';
import { teamHead } from '../../persistence/team/membership.ts';
import type { DeskCore } from '../deskCore.ts';
import { bringTeamCases } from '../team/bringTeamCases.ts';
import { describeAnew } from './describeAnew.ts';
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
 * until then, since a page with the words may be on its way. Runs in the caller's transaction.
 */
export function followErasures(
  core: DeskCore,
  erasures: ReadonlyArray<Erasure>,
): Result<Followed, ErasureProblem> {
  const { database } = core;
  const cases = new Set<string>();
  let lines = 0;
  let upTo = erasuresFollowed(database);
  let isAhead = false;
  for (const erasure of erasures) {
    const found = followOne(core, erasure);
    if (found === 'altered') return err(problemOf(core, erasure));
    isAhead ||= found === 'ahead';
    if (!isAhead) upTo = erasure.n;
    if (typeof found !== 'string') {
      cases.add(found.subject);
      lines += 1;
    }
  }
  const steps = erasePending(core, cases, knownCodes(core));
  for (const caseNumber of cases) dropUnsentOfCase(database, caseNumber);
  if (cases.size > 0) {
    bringTeamCases(core, cases);
    describeAnew(core, cases);
    noteScrub(database, true);
  }
  noteErasuresFollowed(database, upTo);
  countChange(database);
  return ok({ done: { lines, steps, upTo }, cases: [...cases] });
}

type One = 'known' | 'ahead' | 'altered' | { readonly subject: string };

function followOne({ database }: DeskCore, { log, g, sha256, body }: Erasure): One {
  if (sha256 !== null) {
    forgetFile(database, sha256);
    return 'known';
  }
  if (log !== 'cases' || g === null || body === null || g > teamHead(database)) return 'ahead';
  const line = lineAt(database, g);
  if (line === undefined || line.body === body) return 'known';
  if (!isLessOfLine(line.body, body)) return 'altered';
  replaceLine(database, g, body);
  return { subject: line.subject };
}

function problemOf({ words }: DeskCore, { n, g }: Erasure): ErasureProblem {
  return { n, g: g ?? 0, reason: words.erasure.altered(g ?? 0) };
}
