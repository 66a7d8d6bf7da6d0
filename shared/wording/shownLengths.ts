import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { SECOND } from '../calendar/instant/instant.ts';
import type { LedgerLine } from '../clock/clockLedger.ts';

/** What one line of a ledger is shown to add, and the sum that is shown with it. */
export interface ShownLength {
  readonly countedMs: Milliseconds;
  readonly totalMs: Milliseconds;
}

/** The lengths of a ledger as it is shown. */
export interface ShownLengths {
  /** Instants are cut to multiples of this, in ms: a second or a thousandth. */
  readonly grain: Milliseconds;
  readonly lines: ReadonlyArray<ShownLength>;
}

/**
 * Gives the lengths of a ledger so that a person can redo them: each is the difference of the two instants that are
 * shown, each total the sum of the lengths that are shown (policy §4). Instants are shown to the second; where a clock
 * that stood still between fractions of a second would then miss its own total, all are shown to the thousandth.
 */
export function shownLengths(lines: ReadonlyArray<LedgerLine>): ShownLengths {
  const bySecond = lengthsBy(SECOND, lines);
  const isExact = (bySecond.at(-1)?.totalMs ?? 0) === cut(lines.at(-1)?.totalMs ?? 0, SECOND);
  return isExact ? { grain: SECOND, lines: bySecond } : { grain: 1, lines: lengthsBy(1, lines) };
}

function lengthsBy(grain: Milliseconds, lines: ReadonlyArray<LedgerLine>): ReadonlyArray<ShownLength> {
  let totalMs: Milliseconds = 0;
  return lines.map(({ from, to, countedMs }) => {
    const shownMs = countedMs === 0 ? 0 : cut(to, grain) - cut(from, grain);
    totalMs += shownMs;
    return { countedMs: shownMs, totalMs };
  });
}

function cut(t: Instant | Milliseconds, grain: Milliseconds): number {
  return Math.floor(t / grain) * grain;
}
