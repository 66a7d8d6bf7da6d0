import { create } from 'zustand';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/** The language of the window; null until the composition root of the page has chosen one. */
const useLanguage = create<{ readonly words: Catalogue | null }>(() => ({ words: null }));

/** Chooses the language of the window. */
export function speak(words: Catalogue): void {
  useLanguage.setState({ words });
}

/** Gives the words of the window to a component, which renders again when the language changes. */
export function useWords(): Catalogue {
  return chosen(useLanguage((language) => language.words));
}

/** Gives the words of the window to code outside of components. Call it when the words are needed, never on import. */
export function spoken(): Catalogue {
  return chosen(useLanguage.getState().words);
}

function chosen(words: Catalogue | null): Catalogue {
  if (words === null) throw new Error('No language was chosen before words were needed.');
  return words;
}
