import { useScreen } from '../navigation/screenStore.ts';

/**
 * Gives the row of the current case, to which a menu over the list leads back. Not while a dialog comes that was asked
 * for in the menu: the focus is the dialog's.
 */
export function currentRow(): HTMLElement | null | false {
  if (useScreen.getState().overlay !== null) return false;
  return document.querySelector<HTMLElement>('[role="row"][aria-selected="true"]');
}
