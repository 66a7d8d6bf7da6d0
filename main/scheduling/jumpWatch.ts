import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';

/** Smaller differences are the ordinary slewing of a time service. */
export const JUMP_MS = 1500;

/**
 * Gives a function that tells by how much the wall clock moved against the monotonic one since it was last asked:
 * 0 when they ran together, negative when it was set back. A sleep counts too where the monotonic clock stands still in it.
 */
export function createJumpWatch(wall: () => Instant, monotonic: () => Milliseconds): () => Milliseconds {
  let difference = wall() - monotonic();
  return () => {
    const present = wall() - monotonic();
    const jump = present - difference;
    // Measured from the last jump, not from the last question: a slow drift must not hide in small steps.
    if (Math.abs(jump) < JUMP_MS) return 0;
    difference = present;
    return Math.round(jump);
  };
}
