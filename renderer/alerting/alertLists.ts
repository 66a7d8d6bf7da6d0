import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import { SEVERITIES, type Severity } from '../../shared/policy/severity.ts';
import { spoken } from '../language/languageStore.ts';

/** Whether quiet hours and snooze may hold an alert: never one of severity 1 (policy §8). */
export function isHoldable({ severity }: Pick<ShownAlert, 'severity'>): boolean {
  return severity > 1;
}

/** Gives alerts as a person works them off: the most severe first, then the earliest due. */
export function bySeverity(alerts: ReadonlyArray<ShownAlert>): ReadonlyArray<ShownAlert> {
  return alerts.toSorted((a, b) => a.severity - b.severity || a.due - b.due);
}

/** Gives both lists as one, each alert once. */
export function joined(
  first: ReadonlyArray<ShownAlert>,
  second: ReadonlyArray<ShownAlert>,
): ReadonlyArray<ShownAlert> {
  return bySeverity([...new Map([...first, ...second].map((alert) => [alert.id, alert])).values()]);
}

export interface SeverityTally {
  readonly severity: Severity;
  /** "1 breached, 2 at risk". */
  readonly text: string;
}

/** What of a severity comes first in its tally. */
const ORDER = ['breach', 'over-mean', 'due', 'opened', 'raised', 'four-fifths', 'warning', 'half'];

/** Gives what a digest counts: by severity, how many are breached, at risk, new (design §10). */
export function alertTally(alerts: ReadonlyArray<ShownAlert>): ReadonlyArray<SeverityTally> {
  const words = spoken().alerting;
  return SEVERITIES.flatMap((severity) => {
    const thresholds = alerts
      .filter((alert) => alert.severity === severity)
      .map(({ threshold }) => threshold)
      .sort((a, b) => rank(a) - rank(b));
    if (thresholds.length === 0) return [];
    const counts = new Map<string, number>();
    for (const threshold of thresholds) {
      // A threshold of a newer edition is named as it is.
      const kind = words.kinds[threshold] ?? threshold;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const parts = [...counts].map(([kind, count]) => words.tally(count, kind));
    return [{ severity, text: words.join(parts) }];
  });
}

function rank(threshold: string): number {
  const at = ORDER.indexOf(threshold);
  return at === -1 ? ORDER.length : at;
}
