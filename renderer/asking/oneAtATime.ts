/**
 * Gives a way to ask that begins at once and never asks twice at a time: what comes meanwhile waits for the answer, and
 * of that only the latest is asked. `ask` says itself when it fails.
 */
export function oneAtATime<T>(ask: (value: T) => Promise<void>): (value: T) => void {
  let isAsking = false;
  let waiting: { readonly value: T } | null = null;
  const begin = async (value: T): Promise<void> => {
    isAsking = true;
    try {
      await ask(value);
    } finally {
      isAsking = false;
      const next = waiting;
      waiting = null;
      if (next !== null) void begin(next.value);
    }
  };
  return (value) => {
    if (isAsking) waiting = { value };
    else void begin(value);
  };
}
