import type { Publish } from '../../shared/ipc/pushes.ts';
import type { reviewChannels } from '../../shared/ipc/reviewChannels.ts';
import { shownLines } from '../../shared/ipc/shownText.ts';
import { mapped, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { LeadSettings } from '../../shared/review/leadSettings.ts';
import type { Desk } from '../desk/desk.ts';
import type { ReviewAsker } from '../desk/review/reviewDesk.ts';
import type { ReviewWatch } from '../desk/review/reviewReplay.ts';
import type { FileDialogs } from '../shell/fileDialogs.ts';
import { type HandlersOf, reads } from './handler.ts';
import { createReviewFileHandlers, type PrintPage } from './reviewFileHandlers.ts';

export interface ReviewParts {
  readonly desk: Desk;
  readonly lead: () => LeadSettings;
  readonly zone: () => string;
  readonly now: () => number;
  readonly dialogs: FileDialogs;
  readonly publish: Publish;
  readonly print: PrintPage;
  readonly words: Catalogue;
}

/** The lead review. Of two replays the older one is called off: nobody waits for it any more. */
export function createReviewHandlers(parts: ReviewParts): HandlersOf<typeof reviewChannels> {
  const { desk, lead, zone, now, dialogs, publish, print, words } = parts;
  const replays = createReplays(publish);
  const asker = (): ReviewAsker => ({ lead: lead(), zone: zone() });
  return {
    'review.read': reads(async (request) =>
      mapped(await desk.review(request, asker(), replays.next()), shownLines),
    ),
    'review.cancel': reads(() => {
      replays.callOff();
      return ok(null);
    }),
    'review.whatIf': reads((request) => mapped(desk.whatIf(request, asker()), shownLines)),
    'review.cell': reads((request) => mapped(desk.reviewCell(request, asker()), shownLines)),
    ...createReviewFileHandlers({ desk, dialogs, now, asker, watch: replays.next, print, words }),
  };
}

function createReplays(publish: Publish) {
  let latest: { cancelled: boolean } | null = null;
  const callOff = (): void => {
    if (latest !== null) latest.cancelled = true;
    latest = null;
  };
  return {
    callOff,
    next(): ReviewWatch {
      callOff();
      const mine = { cancelled: false };
      latest = mine;
      return {
        tell: (progress) => publish('review.progress', progress),
        isCancelled: () => mine.cancelled,
      };
    },
  };
}
