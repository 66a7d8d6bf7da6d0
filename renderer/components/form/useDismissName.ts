import { useCallback } from 'react';
import { useWords } from '../../language/languageStore.ts';

/**
 * Gives the ref of a list's popup that names, in the language of the window, the hidden buttons before and behind the
 * list by which a screen reader closes it. Base UI names them in English, and has no prop for it.
 */
export function useDismissName(): (popup: HTMLElement | null) => void {
  const { closeList } = useWords().queue;
  return useCallback(
    (popup) => {
      if (popup === null) return;
      for (const button of document.querySelectorAll(BUTTONS)) button.setAttribute('aria-label', closeList);
    },
    [closeList],
  );
}

const BUTTONS = '[aria-label="Dismiss"]';
