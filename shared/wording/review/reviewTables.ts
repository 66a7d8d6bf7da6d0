import type { Catalogue } from '../../messages/catalogue.ts';
import type { Review } from '../../review/review.ts';
import type { ReviewAnswer } from '../../review/reviewAnswers.ts';
import { zoneName } from '../cityOf.ts';
import { pastTables } from './pastTables.ts';
import { presentTables } from './presentTables.ts';
import type { ReviewTable } from './reviewTable.ts';
import { writtenMoment } from './writtenCell.ts';

/** Gives a review as tables, one a chart. */
export function reviewTables(words: Catalogue, review: Review): ReadonlyArray<ReviewTable> {
  return [...presentTables(words, review), ...pastTables(words, review)];
}

/** Gives what a review is about, in words: range, instant, whose cases, which edition. */
export function aboutReview(words: Catalogue, { review, team, customer, asIf }: ReviewAnswer): string {
  const { range, now, zone } = review.question;
  const { about } = words.review;
  return [
    about.range(range.from, range.to),
    about.asOf(writtenMoment(now, zone), zoneName(zone)),
    ...(team === null ? [] : [about.team(team)]),
    ...(customer === null ? [] : [about.customer(customer)]),
    asIf === null ? about.asBound : about.asIf(asIf),
  ].join(', ');
}
