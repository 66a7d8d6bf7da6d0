import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { ReviewTable } from '../../../shared/wording/review/reviewTable.ts';
import { reviewTables } from '../../../shared/wording/review/reviewTables.ts';
import { spoken } from '../../language/languageStore.ts';

export type SheetName = keyof Catalogue['review']['sheet'];

const made = new WeakMap<Review, ReadonlyArray<ReviewTable>>();

/** Gives a chart of a review as the table that a file has of it. */
export function sheetOf(review: Review, name: SheetName): ReviewTable | undefined {
  const reviewWords = spoken().review;
  let sheets = made.get(review);
  if (sheets === undefined) {
    sheets = reviewTables(spoken(), review);
    made.set(review, sheets);
  }
  return sheets.find((sheet) => sheet.name === reviewWords.sheet[name]);
}
