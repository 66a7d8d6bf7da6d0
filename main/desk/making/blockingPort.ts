import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Milliseconds } from '../../../shared/calendar/instant/instant.ts';

/** One end of a talk between two threads, either of which may wait for the other in the middle of its work. */
export interface BlockingPort<Said, Heard> {
  say(message: Said): void;
  /** Waits for the next message; null when none has come in time. */
  hear(patience: Milliseconds): Heard | null;
}

/** What is counted on each side, so that a wait ends with the next message: [said by one, said by the other]. */
export function createCounts(): SharedArrayBuffer {
  return new SharedArrayBuffer(8);
}

/** `side` is 0 at one end and 1 at the other. */
export function createBlockingPort<Said, Heard>(
  port: MessagePort,
  counts: SharedArrayBuffer,
  side: 0 | 1,
): BlockingPort<Said, Heard> {
  const said = new Int32Array(counts);
  return {
    say(message) {
      port.postMessage(message);
      Atomics.add(said, side, 1);
      Atomics.notify(said, side);
    },
    hear(patience) {
      for (;;) {
        // Counted before the look: what is said in between ends the wait at once.
        const before = Atomics.load(said, 1 - side);
        const heard = receiveMessageOnPort(port) as { readonly message: Heard } | undefined;
        if (heard !== undefined) return heard.message;
        if (Atomics.wait(said, 1 - side, before, patience) === 'timed-out') return null;
      }
    },
  };
}
