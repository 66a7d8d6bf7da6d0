import type { Catalogue } from '../messages/catalogue.ts';

/** Gives the name of a technical level: events hold its number; a level written in words stays as it is. */
export function levelName(words: Catalogue, level: string): string {
  return /^\d+$/.test(level) ? words.escalation.level(Number(level)) : level;
}
