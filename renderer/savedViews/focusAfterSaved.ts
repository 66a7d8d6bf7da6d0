/** Gives what takes the focus when a saved view is removed: the next one, after the last the button that saves one. */
export function focusAfterSaved(name: string): HTMLElement | null {
  const items = [...document.querySelectorAll<HTMLElement>('[data-saved]')];
  const at = items.findIndex((item) => item.dataset.saved === name);
  const next = at < 0 ? undefined : items[at + 1];
  return next?.querySelector('button') ?? document.querySelector<HTMLElement>('[data-save-view]');
}

/** Gives the focus to a saved view in the rail. */
export function focusSaved(name: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-saved]')];
  items
    .find((item) => item.dataset.saved === name)
    ?.querySelector('button')
    ?.focus();
}
