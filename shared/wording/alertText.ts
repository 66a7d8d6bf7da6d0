import type { AlertClock, AlertThreshold } from '../alert/alertThreshold.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant/instant.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Severity } from '../policy/severity.ts';
import { SEVERITIES } from '../policy/severity.ts';
import { formatWhen } from './formatTime.ts';

export interface AlertText {
  readonly title: string;
  readonly body: string;
}

/** The parts of an alert that its words need. */
export interface SpokenAlert {
  readonly case: string;
  /** Title of the case. */
  readonly title: string;
  readonly severity: Severity;
  readonly clock: AlertClock;
  readonly threshold: AlertThreshold;
  readonly due: Instant;
  /** It was told before. */
  readonly again?: boolean;
}

export interface AlertView {
  readonly now: Instant;
  readonly ownZone: string;
  /** Open time that is left; without it only a severity 1 clock, which runs around the clock, says what is left. */
  readonly leftMs?: Milliseconds;
}

/** Gives title and body of one notification: "48291 · Response due 09:18", "4 min left · …" (policy §8). */
export function alertText(words: Catalogue, alert: SpokenAlert, view: AlertView): AlertText {
  const { alerts } = words;
  const when = formatWhen(words, alert.due, view.ownZone, view.now);
  return {
    title: alerts.title(alert.case, alert.clock, alert.threshold, when),
    body: alerts.body([
      alert.again === true ? alerts.again : '',
      leftWords(words, alert, view),
      alerts.point(alert.threshold),
      alerts.severity(alert.severity),
      alert.title,
    ]),
  };
}

/** Gives the one notification that stands for many: how many, by severity. */
export function digestText(
  words: Catalogue,
  alerts: ReadonlyArray<{ readonly severity: Severity; readonly again?: boolean }>,
  slept: boolean,
): AlertText {
  const { digestAfterSleep, digestTitle, digestLine, body } = words.alerts;
  const lines = SEVERITIES.map((severity) => ({
    severity,
    count: alerts.filter((alert) => alert.severity === severity).length,
  }));
  return {
    title: slept ? digestAfterSleep(alerts.length) : digestTitle(alerts.length),
    body: body([
      alerts.every(({ again }) => again === true) ? words.alerts.again : '',
      ...lines.map(({ severity, count }) => (count === 0 ? '' : digestLine(severity, count))),
    ]),
  };
}

function leftWords({ alerts }: Catalogue, alert: SpokenAlert, view: AlertView): string {
  const left = leftOf(alert, view);
  if (left === null || left <= 0) return '';
  const minutes = Math.floor(left / MINUTE);
  return left < HOUR ? alerts.left(minutes) : alerts.leftHours(Math.floor(minutes / 60), minutes % 60);
}

function leftOf({ clock, severity, due }: SpokenAlert, view: AlertView): Milliseconds | null {
  if (view.leftMs !== undefined) return view.leftMs;
  const runsAroundTheClock = severity === 1 && (clock === 'response' || clock === 'restoration');
  return runsAroundTheClock ? due - view.now : null;
}
