/** Numbers that are the same at each run of an attack of this name, unless SEVERITY_DESK_SEED says otherwise. */
export interface RandomSource {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
}

/** Mulberry32 over a hash of the name: small, and good enough to choose where to strike. */
export function randomSource(name: string): RandomSource {
  let state = seedOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (choices) => choices[below(choices.length)] ?? choices[0] };
}

/** The number from which an attack of this name begins, for a library that makes its own numbers from one. */
export function seedOf(name: string): number {
  return hashOf(`${name} ${seedGiven()}`);
}

/** What makes the numbers of all attacks other ones; empty unless somebody says so. */
export function seedGiven(): string {
  return process.env.SEVERITY_DESK_SEED ?? '';
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
