import { messages } from '../../shared/messages/messages.ts';
import type { ReviewFormat } from '../../shared/review/reviewRequest.ts';
import { warnOf } from '../actions/warnOf.ts';
import { ask } from '../api.ts';
import { useToast } from '../stores/toastStore.ts';
import { useReview } from './reviewStore.ts';

/** Saves what the screen shows; main asks where to. */
export async function exportReview(format: ReviewFormat): Promise<void> {
  const answer = await ask('review.export', { ...useReview.getState().choice, format });
  if (!answer.ok) return warnOf(answer.error);
  if (answer.value !== null) useToast.getState().say(messages.leadReview.exported(answer.value.path));
}
