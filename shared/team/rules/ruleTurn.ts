import { type Milliseconds, SECOND } from '../../calendar/instant/instant.ts';

const SOONEST: Milliseconds = 5 * SECOND;
const LATEST: Milliseconds = 30 * SECOND;

/**
 * How long a desk leaves what a rule does to a case of somebody else to the desk of the owner: 5 to 30 s, by the name of the
 * desk, so that desks seldom act at one instant. For a case of its own it does not wait.
 */
export function waitForOwner(desk: string): Milliseconds {
  return SOONEST + (spreadOf(desk) % (LATEST - SOONEST + 1));
}

/** FNV-1a, and a stir at the end: names of desks differ in their last letters, which alone would move it too little. */
function spreadOf(name: string): number {
  let spread = 0x811c9dc5;
  for (const letter of name) spread = Math.imul(spread ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  spread = Math.imul(spread ^ (spread >>> 16), 0x85ebca6b);
  return (spread ^ (spread >>> 13)) >>> 0;
}
