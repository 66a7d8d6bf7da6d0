import { reviewWords } from '../../shared/messages/en/review.ts';
import type { Review } from '../../shared/review/review.ts';
import type { ReviewSheet } from '../../shared/review/sheets/reviewSheet.ts';
import { reviewSheets } from '../../shared/review/sheets/reviewSheets.ts';

export type SheetName = keyof typeof reviewWords.sheet;

const made = new WeakMap<Review, ReadonlyArray<ReviewSheet>>();

/** Gives a chart of a review as the table that a file has of it. */
export function sheetOf(review: Review, name: SheetName): ReviewSheet | undefined {
  let sheets = made.get(review);
  if (sheets === undefined) {
    sheets = reviewSheets(review);
    made.set(review, sheets);
  }
  return sheets.find((sheet) => sheet.name === reviewWords.sheet[name]);
}
