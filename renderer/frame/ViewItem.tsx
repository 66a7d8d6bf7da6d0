import type { QueueView } from '../../shared/queue/queueView.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { useCounts } from '../cases/countsStore.ts';
import { goToView, useCurrentView } from '../cases/goToView.ts';
import { useSelf } from '../desk/self.ts';
import { viewLetter } from '../keyboard/keymap.ts';
import { useWords } from '../language/languageStore.ts';
import { useCaseDrop } from '../marking/useCaseDrop.ts';
import { useActiveSaved } from '../savedViews/useActiveSaved.ts';
import { RailItem } from './RailItem.tsx';
import { VIEW_ICONS } from './viewIcons.ts';

/** Views whose count is shown also where the rail has no room for words. */
const BADGED: ReadonlySet<QueueView> = new Set(['breaching-soon', 'breached']);
/** A count of what is over says nothing about what to do. */
const UNCOUNTED: ReadonlySet<QueueView> = new Set(['closed']);

/** One view of the rail, with how many cases it holds. */
export function ViewItem({ view, narrow }: { readonly view: QueueView; readonly narrow: boolean }) {
  const words = useWords();
  const name = words.frame.view[view];
  const active = useActiveSaved();
  const count = useCounts((store) => store.counts?.views[view] ?? null);
  const self = useSelf();
  const drop = useCaseDrop(view === 'mine' && self !== '' ? self : undefined);
  const counted = UNCOUNTED.has(view) ? null : count;
  return (
    <RailItem
      icon={VIEW_ICONS[view]}
      name={drop.offered === undefined ? name : words.bulk.dropTo(self)}
      letter={viewLetter(view)}
      isCurrent={useCurrentView() === view && active === null}
      narrow={narrow}
      count={counted === null ? '' : formatCount(words, counted)}
      badged={BADGED.has(view) && count !== null && count > 0}
      spoken={words.frame.viewNamed(name, counted)}
      drop={drop}
      onGo={() => goToView(view)}
    />
  );
}
