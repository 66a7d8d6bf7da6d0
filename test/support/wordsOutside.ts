/** What no catalogue words: names and texts of cases, customers and people, as they stand on the disk. */
export interface Facts {
  /** Finds each of them in a text. */
  readonly pattern: RegExp;
  /** All of them, for texts that quote a part of one. */
  readonly whole: string;
}

/** Makes facts of texts, the longest first: a title may hold the name of its customer. */
export function factsOf(texts: Iterable<string>): Facts {
  const whole = [...new Set(texts)].map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
  const longestFirst = whole.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|') || '(?!)'})(?!\\p{L})`, 'giu');
  return { pattern, whole: whole.join('\n') };
}

/**
 * Gives the words of a text that stand outside of the brackets of the mechanical catalogue and are no facts; empty when
 * there are none. Numbers, addresses, paths, identifiers and single capitals, which are keys, are the same in each language.
 */
export function wordsOutside(text: string, facts: Facts): string {
  const left = withoutBrackets(text).replace(SAME_IN_EACH_LANGUAGE, ' ').replace(facts.pattern, ' ');
  const words = (left.match(WORDS) ?? []).join(' ');
  return words === '' || isQuoted(withoutBrackets(text), facts) ? '' : words;
}

const WORDS = /\p{L}*\p{Ll}\p{L}*|\p{L}{2,}/gu;

const SAME_IN_EACH_LANGUAGE = new RegExp(
  [
    // Addresses, links, paths, zones.
    String.raw`[\w-]+:\/\/\S*`,
    String.raw`\S+@\S+`,
    String.raw`(?<![\p{L}\d])\/[\w./~…-]+`,
    String.raw`[A-Z]\w+(?:\/[A-Z][\w-]+)+`,
    // Names of files, ids, instants.
    String.raw`(?<![\p{L}\d])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,9}(?:-(?:wal|shm))?(?![\p{L}\d])`,
    String.raw`\.severity-desk`,
    '[0-9a-f]{8}-[0-9a-f-]{4,}(?:…[0-9a-f]+)?',
    String.raw`\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)`,
    // The time that all zones go by, and releases of their rules.
    String.raw`(?<!\p{L})UTC(?!\p{L})`,
    String.raw`(?<!\d)20\d\d[a-z](?!\p{L})`,
  ].join('|'),
  'gu',
);

/** A part of a description stands between dots where there is no room for the whole. */
function isQuoted(text: string, { whole }: Facts): boolean {
  const plain = text.replace(/^\s*…|…\s*$/g, '').trim();
  return plain.length > SHORTEST_QUOTE && whole.includes(plain);
}

const SHORTEST_QUOTE = 12;

/** The catalogue ends each text with a tilde; what stands in brackets without one is not of it. */
const IN_BRACKETS = /\[[^[\]]*~\]/g;

/** Takes out what stands between brackets, from the inside: a worded text may stand in another. */
function withoutBrackets(text: string): string {
  const less = text.replace(IN_BRACKETS, ' ');
  return less === text ? text : withoutBrackets(less);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
