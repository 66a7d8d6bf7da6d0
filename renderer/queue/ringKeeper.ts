import type { FocusEvent } from 'react';

/** A pointer is pressing a row just now: it means that row, to click it or to drag it. */
let isPressed = false;

/**
 * Leads a focus that comes to another row than the current one to the current one. A dialog gives the focus back to the
 * element that had it, which may show another case by then: the list was sorted anew meanwhile. Keys, ring and panel are
 * about the current case, wherever the focus comes from. Events of the list.
 */
export const ringKeeper = {
  onPointerDown: (): void => {
    isPressed = true;
    // The press gives the focus at once.
    requestAnimationFrame(() => {
      isPressed = false;
    });
  },
  onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (isPressed || target.role !== 'row' || target.ariaSelected === 'true') return;
    currentTarget
      .querySelector<HTMLElement>('[role="row"][aria-selected="true"]')
      ?.focus({ preventScroll: true });
  },
};
