import { bracketed } from './bracketed.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/english.ts';

/** The tag of the language that tests fill mechanically: no person speaks it. */
export const BRACKETED_LANGUAGE = 'qps-ploc';

/** Gives the catalogue of a language tag; English for a tag that has none. */
export function catalogueOf(language: string | null): Catalogue {
  return language === BRACKETED_LANGUAGE ? bracketed(english) : english;
}
