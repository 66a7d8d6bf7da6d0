import type { KeyboardEvent } from 'react';

/** A key in a field with a list, which the library acts on unless it is told not to. */
export type BoxKey = KeyboardEvent<HTMLInputElement> & { readonly preventBaseUIHandler?: () => void };

/** Keeps what is chosen: the library empties a closed box by Escape, which elsewhere leaves what the field is in. */
export function keepByEscape(event: BoxKey): void {
  const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
  if (event.key === 'Escape' && !isOpen) event.preventBaseUIHandler?.();
}
