let lastPressAt = Number.NEGATIVE_INFINITY;

/** Rows do not change places while a person walks through them (design §3). */
const CALM_MS = 1_000;

/** Remembers that a key was pressed just now. */
export function noteKeyPress(): void {
  lastPressAt = performance.now();
}

/** Who walks on presses the next key sooner. */
const REST_MS = 250;

/** Gives how long it takes until the keys have rested for a moment; 0 when they have. */
export function restMsLeft(): number {
  return Math.max(lastPressAt + REST_MS - performance.now(), 0);
}

/** Gives how long the list must still keep its order. */
export function calmMsLeft(): number {
  return Math.max(lastPressAt + CALM_MS - performance.now(), 0);
}
