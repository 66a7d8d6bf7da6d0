/** Work in pieces, between which others may have their turn. */
export type Steps<T> = Generator<void, T, void>;

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work with a pause after each piece; null once it is not wanted any more. */
export async function inTurns<T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
    if (!isWanted()) return null;
  }
}
