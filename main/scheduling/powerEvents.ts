import { powerMonitor } from 'electron';

export interface PowerParts {
  readonly onSuspend: () => void;
  /** May come several times for one awakening. */
  readonly onAwake: () => void;
}

/** Tells of sleep, of waking, and of unlocking after a time in which timers may have stood still. */
export function listenToPower({ onSuspend, onAwake }: PowerParts): () => void {
  powerMonitor.on('suspend', onSuspend);
  powerMonitor.on('resume', onAwake);
  powerMonitor.on('unlock-screen', onAwake);
  return () => {
    powerMonitor.off('suspend', onSuspend);
    powerMonitor.off('resume', onAwake);
    powerMonitor.off('unlock-screen', onAwake);
  };
}
