/** The level at which each case starts: whoever took it up. */
const FIRST_LEVEL = 1;

/** Gives the number of the level on which a case is; 1 before any escalation, and for a level that names none. */
export function levelNumber(level: string | null): number {
  const number = Number(/\d+/.exec(level ?? '')?.[0] ?? FIRST_LEVEL);
  return Number.isSafeInteger(number) && number >= FIRST_LEVEL ? number : FIRST_LEVEL;
}

/** Gives the levels to which it can go from there, the next one first (policy §7). */
export function levelsAbove(level: string | null): ReadonlyArray<number> {
  const present = levelNumber(level);
  return [present + 1, present + 2];
}
