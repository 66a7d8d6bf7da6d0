import { ok } from '../../shared/lang/result.ts';
import type { LeadSettings } from '../../shared/review/leadSettings.ts';
import type { Desk } from '../desk/desk.ts';
import type { ReviewAsker } from '../desk/reviewDesk.ts';
import type { Publish } from './publish.ts';
import type { Handlers } from './serve.ts';

export interface ReviewParts {
  readonly desk: Desk;
  readonly lead: () => LeadSettings;
  readonly zone: () => string;
  readonly publish: Publish;
}

type ReviewChannel = 'review.read' | 'review.cancel' | 'review.whatIf' | 'review.cell';

/** The lead review. Of two replays the older one is called off: nobody waits for it any more. */
export function createReviewHandlers({
  desk,
  lead,
  zone,
  publish,
}: ReviewParts): Pick<Handlers, ReviewChannel> {
  let latest: { cancelled: boolean } | null = null;
  const asker = (): ReviewAsker => ({ lead: lead(), zone: zone() });
  const callOff = (): void => {
    if (latest !== null) latest.cancelled = true;
    latest = null;
  };
  return {
    'review.read': (request) => {
      callOff();
      const mine = { cancelled: false };
      latest = mine;
      return desk.review(request, asker(), {
        tell: (progress) => publish('review.progress', progress),
        isCancelled: () => mine.cancelled,
      });
    },
    'review.cancel': () => {
      callOff();
      return ok(null);
    },
    'review.whatIf': (request) => desk.whatIf(request, asker()),
    'review.cell': (request) => desk.reviewCell(request, asker()),
  };
}
