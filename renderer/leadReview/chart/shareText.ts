import { writtenPercent } from '../../../shared/wording/review/writtenCell.ts';
import { spoken } from '../../language/languageStore.ts';

/** Gives a share as percent with so many digits, rounded as the files are. */
export function shareText(share: number | null, digits: 0 | 1): string {
  const catalogue = spoken();
  const { noShare, percent } = catalogue.leadReview;
  return share === null ? noShare : percent(writtenPercent(share, digits));
}
