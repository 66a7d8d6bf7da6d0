import type { AlertClock, AlertThreshold } from '../alert/alertThreshold.ts';
import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant/instant.ts';
import type { AlertWords } from '../messages/en/alerts.ts';
import { alertWords } from '../messages/en/alerts.ts';
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
}

export interface AlertView {
  readonly now: Instant;
  readonly ownZone: string;
  /** Open time that is left; without it only a severity 1 clock, which runs around the clock, says what is left. */
  readonly leftMs?: Milliseconds;
}

/** Gives title and body of one notification: "48291 · Response due 09:18", "4 min left · …" (policy §8). */
export function alertText(alert: SpokenAlert, view: AlertView, words: AlertWords = alertWords): AlertText {
  const when = formatWhen(alert.due, view.ownZone, view.now);
  return {
    title: words.title(alert.case, alert.clock, alert.threshold, when),
    body: words.body([
      leftWords(alert, view, words),
      words.point(alert.threshold),
      words.severity(alert.severity),
      alert.title,
    ]),
  };
}

/** Gives the one notification that stands for many: how many, by severity. */
export function digestText(
  alerts: ReadonlyArray<{ readonly severity: Severity }>,
  slept: boolean,
  words: AlertWords = alertWords,
): AlertText {
  const lines = SEVERITIES.map((severity) => ({
    severity,
    count: alerts.filter((alert) => alert.severity === severity).length,
  }));
  return {
    title: slept ? words.digestAfterSleep(alerts.length) : words.digestTitle(alerts.length),
    body: words.body(
      lines.map(({ severity, count }) => (count === 0 ? '' : words.digestLine(severity, count))),
    ),
  };
}

function leftWords(alert: SpokenAlert, view: AlertView, words: AlertWords): string {
  const left = leftOf(alert, view);
  if (left === null || left <= 0) return '';
  const minutes = Math.floor(left / MINUTE);
  return left < HOUR ? words.left(minutes) : words.leftHours(Math.floor(minutes / 60), minutes % 60);
}

function leftOf({ clock, severity, due }: SpokenAlert, view: AlertView): Milliseconds | null {
  if (view.leftMs !== undefined) return view.leftMs;
  const runsAroundTheClock = severity === 1 && (clock === 'response' || clock === 'restoration');
  return runsAroundTheClock ? due - view.now : null;
}
