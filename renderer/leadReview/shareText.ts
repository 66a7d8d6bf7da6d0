import { messages } from '../../shared/messages/messages.ts';
import { writtenPercent } from '../../shared/review/sheets/writtenCell.ts';

/** Gives a share as percent with so many digits, rounded as the files are. */
export function shareText(share: number | null, digits: 0 | 1): string {
  const { noShare, percent } = messages.leadReview;
  return share === null ? noShare : percent(writtenPercent(share, digits));
}
