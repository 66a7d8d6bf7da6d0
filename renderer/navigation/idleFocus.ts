/** Nothing of the screen has the focus yet, or only its title, with which a screen begins until there is more of it. */
export function isFocusIdle(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.tagName === 'H1';
}
