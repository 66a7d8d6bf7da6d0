import { messages } from '../../shared/messages/messages.ts';
import type { ExportFormat } from '../../shared/review/reviewRequest.ts';
import { ask } from '../api.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { useReview } from './reviewStore.ts';

/** Saves what the screen shows; main asks where to. One that was called off says nothing. */
export async function exportReview(format: ExportFormat): Promise<void> {
  const answer = await ask('review.export', { ...useReview.getState().choice, format });
  useReview.setState({ progress: null });
  if (!answer.ok) {
    if (answer.error.kind !== 'cancelled') warnOf(answer.error);
    return;
  }
  if (answer.value !== null) useToast.getState().say(messages.leadReview.exported(answer.value.path));
}
