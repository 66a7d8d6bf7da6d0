import { BUSINESS_DAY, type ModelClock, type Rank } from './modelClocks.ts';
import { afterOpen, type Stretch } from './openHours.ts';

const RCA = { 1: 2 * BUSINESS_DAY, 2: 5 * BUSINESS_DAY, 3: null, 4: null };

/** The clock of the root cause analysis (§4). */
export function createRca({ hours }: { readonly hours: ReadonlyArray<Stretch> }) {
  let resolved: { readonly at: number; readonly severity: Rank } | null = null;
  let delivered: number | null = null;
  let kept: ModelClock | null = null;
  const stopAt = (at: number): void => {
    const target = resolved === null ? null : RCA[resolved.severity];
    if (kept !== null || resolved === null || target === null) return;
    const { at: start } = resolved;
    kept = { kind: 'leg', start, targetMs: target, due: afterOpen(hours, start, target), stopped: at };
  };
  return {
    severity: () => resolved?.severity ?? null,
    deliver(at: number) {
      delivered ??= at;
      if (resolved !== null) stopAt(at);
    },
    resolve(at: number, severity: Rank) {
      resolved = { at, severity };
      if (delivered !== null) stopAt(at);
    },
    reopen() {
      resolved = null;
    },
    read(severity: Rank): ModelClock {
      if (kept !== null) return kept;
      const target = RCA[resolved?.severity ?? severity];
      if (target === null) return { kind: 'not-applicable' };
      if (resolved === null) return { kind: 'not-started' };
      const { at: start } = resolved;
      return { kind: 'leg', start, targetMs: target, due: afterOpen(hours, start, target), stopped: null };
    },
  };
}
