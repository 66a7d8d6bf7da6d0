import type { Catalogue } from './catalogue.ts';

/**
 * Fills a second catalogue mechanically: each string stands in brackets and is a third longer. On a screen, a string
 * without brackets did not come through the catalogue, and a string that is cut has no room for other languages.
 */
export function bracketed(words: Catalogue): Catalogue {
  return { ...(inBrackets(words) as Catalogue), language: words.language };
}

function inBrackets(part: unknown): unknown {
  if (typeof part === 'string') return part === '' ? part : `[${part}${'~'.repeat(thirdOf(part))}]`;
  if (typeof part === 'function') return (...given: unknown[]) => inBrackets(part(...given));
  if (Array.isArray(part)) return part.map(inBrackets);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inBrackets(value)]));
}

/** What stands in brackets within the text was made longer already. */
function thirdOf(text: string): number {
  let own = text;
  while (INNER.test(own)) own = own.replace(INNER, '');
  return Math.ceil(own.length / 3);
}

const INNER = /\[[^[\]]*\]/;
