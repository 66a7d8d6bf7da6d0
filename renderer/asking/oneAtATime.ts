/**
 * Gives a way to ask that begins at once and never asks twice at a time: what comes meanwhile waits for the answer, and
 * of that only the latest is asked. The promise ends with the question that was asked for it. `ask` says itself when it
 * fails.
 */
export function oneAtATime<Given extends ReadonlyArray<unknown>>(
  ask: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  let asking: Promise<void> | null = null;
  let waiting: { given: Given; readonly asked: Promise<void> } | null = null;

  function begin(given: Given): Promise<void> {
    const question = ask(...given).finally(() => {
      if (asking === question) asking = null;
    });
    asking = question;
    return question;
  }

  function beginWaiting(): Promise<void> {
    const next = waiting;
    waiting = null;
    return next === null ? Promise.resolve() : begin(next.given);
  }

  return (...given) => {
    if (waiting !== null) {
      waiting.given = given;
      return waiting.asked;
    }
    if (asking === null) return begin(given);
    waiting = { given, asked: Promise.allSettled([asking]).then(beginWaiting) };
    return waiting.asked;
  };
}
