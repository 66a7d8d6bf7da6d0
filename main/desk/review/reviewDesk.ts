import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { LeadSettings } from '../../../shared/review/leadSettings.ts';
import { type Review, type ReviewQuestion, reviewNow, reviewOf } from '../../../shared/review/review.ts';
import type { ReviewAnswer, ReviewCell, WhatIfAnswer } from '../../../shared/review/reviewAnswers.ts';
import type { CellRequest, ReviewRequest, WhatIfRequest } from '../../../shared/review/reviewRequest.ts';
import { usualRange } from '../../../shared/review/reviewWeeks.ts';
import { withOwner } from '../../../shared/review/whatIf.ts';
import { readFileVersion } from '../../persistence/fileVersions.ts';
import { cardsByNumber } from '../../persistence/review/reviewCells.ts';
import { isCustomer, type ReviewScope } from '../../persistence/review/reviewScope.ts';
import { teamGoals } from '../../persistence/team/teamGoals.ts';
import { inSnapshot } from '../../persistence/transaction.ts';
import type { DeskCore } from '../deskCore.ts';
import { readCell } from './reviewCell.ts';
import { createCalendarsByKey, hoursBy, readMaterial, readNow } from './reviewMaterial.ts';
import { type Replay, type ReviewWatch, replay } from './reviewReplay.ts';

/** Who asks: with what settings, and whose dates. */
export interface ReviewAsker {
  readonly lead: LeadSettings;
  readonly zone: string;
}

/** The lead review: every number of it, for the window, the export and the headless command. */
export interface ReviewDesk {
  /** Quick as bound and now; else the log is replayed, which `watch` hears of and may call off (`cancelled`). */
  review(
    request: ReviewRequest,
    asker: ReviewAsker,
    watch: ReviewWatch,
  ): Promise<Result<ReviewAnswer, DeskProblem>>;
  /** The present half as it is, and as it would be were cases given to someone else. Changes nothing. */
  whatIf(request: WhatIfRequest, asker: ReviewAsker): Result<WhatIfAnswer, DeskProblem>;
  /** Rows of cases by their numbers; unknown ones are left out. */
  rowsOf(cases: ReadonlyArray<string>): ReadonlyArray<QueueRow>;
  /** The cases behind a cell of the queue heat. */
  reviewCell(request: CellRequest, asker: ReviewAsker): Result<ReviewCell, DeskProblem>;
}

export function createReviewDesk(core: DeskCore): ReviewDesk {
  return {
    review: (request, asker, watch) => answer(core, request, withTeamGoals(core, asker), watch),
    whatIf(request, who) {
      const asker = withTeamGoals(core, who);
      const scope = scopeOf(core, request, asker.lead);
      if (!scope.ok) return scope;
      const question = questionOf(core, request, asker);
      const calendars = createCalendarsByKey(core);
      const context = { lead: asker.lead, hoursOf: hoursBy(calendars) };
      const material = inSnapshot(core.database, () =>
        readNow(core, question, scope.value, asker.lead, calendars),
      );
      const moved = withOwner(material, cardsByNumber(core.database, request.cases), request.owner);
      return ok({
        before: reviewNow(material, question, context),
        after: reviewNow(moved, question, context),
      });
    },
    rowsOf: (cases) => cardsByNumber(core.database, cases),
    reviewCell(request, asker) {
      const scope = scopeOf(core, request, asker.lead);
      if (!scope.ok) return scope;
      return ok(inSnapshot(core.database, () => readCell(core, request, scope.value)));
    },
  };
}

/** In a team all review by the goals of the team, once it has some. */
function withTeamGoals({ database }: DeskCore, asker: ReviewAsker): ReviewAsker {
  const goals = teamGoals(database);
  return goals === null ? asker : { ...asker, lead: { ...asker.lead, goals } };
}

async function answer(
  core: DeskCore,
  request: ReviewRequest,
  asker: ReviewAsker,
  watch: ReviewWatch,
): Promise<Result<ReviewAnswer, DeskProblem>> {
  const { asIf = null, asOf = null, team = null, customer = null } = request;
  if (asIf !== null && !core.editions.has(asIf)) return bad('asIf', core.words.review.noSuchEdition(asIf));
  const scope = scopeOf(core, request, asker.lead);
  if (!scope.ok) return scope;
  const computedAt = core.now();
  const question = questionOf(core, request, asker);
  const version = readFileVersion(core.database, 'change');
  const replayed = (edition: string | null): Promise<Review | null> =>
    replayReview(core, { question, asIf: edition, scope: scope.value, lead: asker.lead }, watch);
  const bound = asOf === null ? readReview(core, question, scope.value, asker.lead) : await replayed(null);
  const review = asIf === null ? bound : await replayed(asIf);
  if (bound === null || review === null) return err({ kind: 'cancelled' });
  const asBound = asIf === null ? null : bound;
  return ok({ review, version, computedAt, team, customer, asOf, asIf, asBound });
}

function readReview(
  core: DeskCore,
  question: ReviewQuestion,
  scope: ReviewScope,
  lead: LeadSettings,
): Review {
  const calendars = createCalendarsByKey(core);
  const material = inSnapshot(core.database, () => readMaterial(core, question, scope, lead, calendars));
  return reviewOf(material, question, { lead, editions: editionsOf(core), hoursOf: hoursBy(calendars) });
}

async function replayReview(core: DeskCore, asked: Replay, watch: ReviewWatch): Promise<Review | null> {
  const replayed = await replay(core, asked, watch);
  if (replayed === null) return null;
  const { material, calendars } = replayed;
  const context = { lead: asked.lead, editions: editionsOf(core), hoursOf: hoursBy(calendars) };
  return reviewOf(material, asked.question, context);
}

function questionOf(
  core: DeskCore,
  request: Pick<ReviewRequest, 'range' | 'horizon' | 'asOf'>,
  { zone }: ReviewAsker,
): ReviewQuestion {
  const now = request.asOf ?? core.now();
  return { range: request.range ?? usualRange(now, zone), zone, now, horizon: request.horizon };
}

function scopeOf(
  { words, database }: DeskCore,
  request: Pick<ReviewRequest, 'team' | 'customer'>,
  { teams }: LeadSettings,
): Result<ReviewScope, DeskProblem> {
  const { team, customer = null } = request;
  if (customer !== null && !isCustomer(database, customer)) {
    return bad('customer', words.review.noSuchCustomer(customer));
  }
  if (team === undefined) return ok({ customer, analysts: null });
  const found = teams.find(({ name }) => name === team);
  return found === undefined
    ? bad('team', words.review.noSuchTeam(team))
    : ok({ customer, analysts: found.analysts });
}

function editionsOf(core: DeskCore): ReadonlyArray<Edition> {
  return [...core.editions.values()];
}

function bad(field: string, reason: string) {
  return err({ kind: 'bad-request', field, reason } as const);
}
