import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { ListSight } from './listSight.ts';
import styles from './QueueList.module.css';
import type { Sight } from './queueLayout.ts';

interface ScrollThumbProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly sight: ListSight;
  /** The height of all that scrolls. */
  readonly height: number;
}

const SHORTEST = 28;

/** The scroll bar of the list, laid over it: the browser's own would push the rows out from under their columns. */
export function ScrollThumb({ scroller, sight, height }: ScrollThumbProps) {
  const thumb = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = (seen: Sight): void => placeThumb(thumb.current, seen, height);
    place(sight.getState());
    return sight.subscribe(place);
  }, [sight, height]);
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const list = scroller.current;
    if (list === null || event.buttons !== 1) return;
    const room = list.clientHeight - thumbLength(list.clientHeight, height);
    list.scrollTop += (event.movementY / room) * (height - list.clientHeight);
  };
  return (
    <div ref={thumb} className={styles.thumb} aria-hidden="true" onPointerDown={hold} onPointerMove={drag} />
  );
}

/** From the press on: the first move of a quick hand is beside the thumb already. */
function hold(event: PointerEvent<HTMLDivElement>): void {
  event.currentTarget.setPointerCapture(event.pointerId);
}

function placeThumb(thumb: HTMLDivElement | null, { from: top, height: seen }: Sight, height: number): void {
  if (thumb === null) return;
  const length = thumbLength(seen, height);
  thumb.hidden = height <= seen;
  thumb.style.height = `${length}px`;
  thumb.style.transform = `translateY(${(top / Math.max(height - seen, 1)) * (seen - length)}px)`;
}

function thumbLength(seen: number, height: number): number {
  return Math.max((seen / Math.max(height, 1)) * seen, SHORTEST);
}
