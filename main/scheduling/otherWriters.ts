import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';

const SETTLE: Milliseconds = 150;

/** Calls back, a moment later and once for a burst, when the database's files were touched: perhaps by another process. */
export function watchOtherWriters(
  file: string,
  after: (wait: Milliseconds, run: () => void) => () => void,
  onTouched: () => void,
): () => void {
  let pending = false;
  const touched = (): void => {
    if (pending) return;
    pending = true;
    after(SETTLE, () => {
      pending = false;
      onTouched();
    });
  };
  const name = basename(file);
  const watcher = watch(dirname(file), (_kind, changed) => {
    if (changed?.startsWith(name)) touched();
  });
  // Without a watcher the window hears later of what others wrote. The desk reads the file anyway.
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}
