import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';

/** A bar for somebody who waits at a terminal; elsewhere nothing is drawn. */
export interface ProgressBar {
  show(done: number, of: number): void;
  end(): void;
}

export function createProgressBar(terminal: Writable | null, word: string): ProgressBar {
  if (terminal === null) return { show: () => undefined, end: () => undefined };
  const format = `${word} {bar} {percentage} %  {value} / {total}`;
  const bar = new SingleBar({ stream: terminal, format, hideCursor: true, clearOnComplete: true });
  let isShown = false;
  return {
    show(done, of) {
      if (!isShown) bar.start(of, done);
      else bar.setTotal(of);
      isShown = true;
      bar.update(done);
    },
    end: () => {
      if (isShown) bar.stop();
    },
  };
}
