import { useEffect } from 'react';
import { announce } from '../announcing/LiveRegions.tsx';
import { useQueue } from '../cases/queueStore.ts';
import { spoken } from '../language/languageStore.ts';

/** Tells a screen reader how many cases a filter leaves, once they are read (design §9). */
export function useFilterAnnouncement(): void {
  useEffect(() => {
    let isWaiting = false;
    return useQueue.subscribe((now, before) => {
      if (now.view !== before.view) isWaiting = false;
      else if (now.filter !== before.filter) isWaiting = true;
      if (!isWaiting || now.pages === before.pages || now.total === null) return;
      isWaiting = false;
      const words = spoken();
      announce(words.queue.filterResult(now.total));
    });
  }, []);
}
