import { createStore, type StoreApi } from 'zustand';
import { heightLeft, offsetLeft } from './listPlace.ts';
import type { Sight } from './queueLayout.ts';

/**
 * What of the list is seen. A move that scrolls says so here at once: its rows are drawn with it, not after the page has
 * told that it was scrolled. Whoever asks here makes nobody lay the page out.
 */
export type ListSight = StoreApi<Sight>;

/** Gives what is seen of a list that comes to the screen, as far as that is known. */
export function createListSight(): ListSight {
  return createStore<Sight>(() => ({ from: offsetLeft(), height: heightLeft() }));
}

/** Scrolls a list to where it is to be seen from, and keeps what is seen of it in mind; gives back how to stop. */
export function watchSight(element: HTMLElement, sight: ListSight): () => void {
  const onScroll = (): void => sight.setState({ from: element.scrollTop });
  const measure = (): void => sight.setState({ height: element.clientHeight });
  const { from, height } = sight.getState();
  if (from > 0) scrollListTo(element, sight, from);
  // Of a list that was on the screen before the room is known: it is looked at once the page is laid out anyway.
  if (height === 0) measure();
  const size = new ResizeObserver(measure);
  size.observe(element);
  element.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    size.disconnect();
    element.removeEventListener('scroll', onScroll);
  };
}

/** Scrolls a list, and draws what is seen then in the same frame. */
export function scrollListTo(element: HTMLElement, sight: ListSight, offset: number): void {
  element.scrollTop = offset;
  // The page knows its ends better.
  sight.setState({ from: element.scrollTop });
}
