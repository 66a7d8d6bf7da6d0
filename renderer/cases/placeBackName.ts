import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueView } from '../../shared/queue/queueView.ts';
import { useWords } from '../language/languageStore.ts';
import { placeBack, type Screen, useScreen } from '../navigation/screenStore.ts';
import { useQueue } from './queueStore.ts';

/** Gives the name of the screen to which the way back leads, such as All open or Lead review. */
export function usePlaceBackName(): string {
  const words = useWords();
  const view = useQueue((store) => store.view);
  const screen = useScreen((store) => store.screen);
  return nameOf(placeBack(screen), words, view);
}

function nameOf(place: Screen, words: Catalogue, view: QueueView): string {
  switch (place.kind) {
    case 'queue':
      return words.frame.view[view];
    case 'case':
      return words.caseView.name(place.case);
    case 'organizations':
    case 'organization':
      return words.customers.title;
    case 'set-aside':
      return words.aside.view;
    case 'review':
      return words.leadReview.title;
    case 'drafts':
    case 'draft':
      return words.frame.view.drafts;
  }
}
