import type { Desk } from '../desk/desk.ts';

/** Prepares the case file for quick commits once the first change of this run has been answered, between other work. Gives how to end it. */
export function quickenCommits(desk: Pick<Desk, 'onChange' | 'quickenCommits'>): () => void {
  let isEnded = false;
  const goOn = (): void => {
    if (!isEnded && desk.quickenCommits()) setImmediate(goOn);
  };
  const stop = desk.onChange(() => {
    stop();
    setImmediate(goOn);
  });
  return () => {
    isEnded = true;
    stop();
  };
}
