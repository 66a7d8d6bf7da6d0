import type { MouseEvent } from 'react';

/** A press beside a dialog leaves the focus in it: what is typed on goes where it went before. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
