import type { Catalogue } from '../../messages/catalogue.ts';
import type { Review } from '../review.ts';
import type { ReviewAnswer } from '../reviewAnswers.ts';
import { pastSheets } from './pastSheets.ts';
import { presentSheets } from './presentSheets.ts';
import type { ReviewSheet } from './reviewSheet.ts';
import { writtenMoment } from './writtenCell.ts';

/** Gives a review as tables, one a chart. */
export function reviewSheets(words: Catalogue, review: Review): ReadonlyArray<ReviewSheet> {
  return [...presentSheets(words, review), ...pastSheets(words, review)];
}

/** Gives what a review is about, in words: range, instant, whose cases, which edition. */
export function aboutReview(words: Catalogue, { review, team, customer, asIf }: ReviewAnswer): string {
  const { range, now, zone } = review.question;
  const { about } = words.review;
  return [
    about.range(range.from, range.to),
    about.asOf(writtenMoment(now, zone), zone),
    ...(team === null ? [] : [about.team(team)]),
    ...(customer === null ? [] : [about.customer(customer)]),
    asIf === null ? about.asBound : about.asIf(asIf),
  ].join(', ');
}
