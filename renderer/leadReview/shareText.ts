import { messages } from '../../shared/messages/messages.ts';

/** Gives a share as percent with so many digits; 99.96% is not shown as 100%. */
export function shareText(share: number | null, digits: 0 | 1): string {
  if (share === null) return messages.leadReview.noShare;
  const step = 10 ** digits;
  const percent = Math.round(share * 100 * step) / step;
  const shown = share < 1 ? Math.min(percent, 100 - 1 / step) : percent;
  return messages.leadReview.percent(shown);
}
