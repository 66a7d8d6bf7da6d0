import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import type { ReviewFormat } from '../../../shared/review/reviewRequest.ts';
import { aboutReview, reviewTables } from '../../../shared/wording/review/reviewTables.ts';
import { reviewCsv } from './reviewCsv.ts';
import { reviewMarkdown } from './reviewMarkdown.ts';
import { reviewPage } from './reviewPage.ts';
import { reviewXlsx } from './reviewXlsx.ts';

/** Gives a review as the bytes of a file; window and headless command write equal bytes. */
export async function writtenReview(
  words: Catalogue,
  answer: ReviewAnswer,
  format: ReviewFormat,
): Promise<Uint8Array> {
  const { zone } = answer.review.question;
  const sheets = reviewTables(words, answer.review);
  const about = aboutReview(words, answer);
  switch (format) {
    case 'json':
      return bytesOf(`${JSON.stringify(jsonOf(answer), null, 2)}\n`);
    case 'csv':
      return bytesOf(reviewCsv(words, about, sheets, zone));
    case 'md':
      return bytesOf(reviewMarkdown(words, about, sheets, zone));
    case 'html':
      return bytesOf(reviewPage(words, answer));
    case 'xlsx':
      return reviewXlsx(about, sheets, zone);
  }
}

/** What the file says about itself; what only this moment of this computer knows is left out. */
function jsonOf({ review, team, customer, asOf, asIf, asBound }: ReviewAnswer): unknown {
  return { format: 'severity-desk-review', version: 1, team, customer, asOf, asIf, review, asBound };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
