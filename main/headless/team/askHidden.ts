import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Writable as Sink } from 'node:stream';

/**
 * Asks somebody at a terminal for a line that is not shown; null when the terminal is closed, or the question is broken off
 * with Ctrl C, instead of an answer.
 */
export function askHidden(question: string, input: Readable, terminal: Writable): Promise<string | null> {
  // What is typed would be shown again by whatever the lines are read with: here it goes nowhere.
  const nowhere = new Sink({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true });
  terminal.write(question);
  return new Promise((answered) => {
    const end = (answer: string | null): void => {
      terminal.write('\n');
      answered(answer);
      lines.close();
    };
    lines.once('line', end);
    lines.once('SIGINT', () => end(null));
    lines.once('close', () => answered(null));
  });
}
