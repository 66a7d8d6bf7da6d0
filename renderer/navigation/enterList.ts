/**
 * Gives the focus to the list of cases. The row that is selected takes it, also one that is still being read: nothing else
 * has it then.
 */
export function enterList(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  document.querySelector<HTMLElement>('[role="grid"] [role="row"][tabindex="0"]')?.focus();
}
