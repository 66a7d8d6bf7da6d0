import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import { messages } from '../../shared/messages/messages.ts';
import { announce } from './LiveRegions.tsx';

const words = messages.announcements;

/** Says the alerts that the system was just asked to show. */
export function announceAlerts({ alerts }: Pushes['alert.shown']): void {
  for (const alert of alerts) announceOne(alert);
}

/** Says that a case did not close on its own; the card has the reason in full. */
export function announceBlocked({ case: caseNumber }: Pushes['closure.blocked']): void {
  announce(messages.alerting.blockedTitle(caseNumber));
}

function announceOne({ case: caseNumber, title, severity, clock: name, threshold }: ShownAlert): void {
  const clock = CLOCKS[name] ?? name;
  switch (threshold) {
    case 'opened':
    case 'raised':
      announce(words.newSeverity1(caseNumber, title), 'assertive');
      break;
    case 'breach':
      announce(words.breach(clock, caseNumber), severity === 1 ? 'assertive' : 'polite');
      break;
    default:
      announce(words.threshold(clock, caseNumber, POINTS[threshold] ?? threshold));
  }
}

const CLOCKS: Readonly<Record<string, string>> = messages.format.spoken.clock;

const POINTS: Readonly<Record<string, string>> = {
  half: messages.alerts.point('half'),
  'four-fifths': messages.alerts.point('four-fifths'),
  warning: messages.alerts.point('warning'),
  'day-before': messages.alerts.point('day-before'),
};
