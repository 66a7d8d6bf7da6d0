import type { Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import { WireFault } from './wireFault.ts';

const PARTS = 4;

/**
 * Waits so long for an answer, ms; rejects with the fault `silent`. Time during which this thread could not read does not count:
 * while a long page is written, an answer lies there unread, and its server is not silent.
 */
export function answerWithin<T>(answer: Promise<T>, limit: Milliseconds): Promise<T> {
  return new Promise((resolve, reject) => {
    let left = PARTS;
    let rang = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const isLate = now - rang > (2 * limit) / PARTS;
      rang = now;
      if (isLate) return;
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      reject(new WireFault('silent', `no answer in ${limit} ms`));
    }, limit / PARTS);
    void answer.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
