import type { ShownAlert } from '../../shared/ipc/alertChannels.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import { spoken } from '../language/languageStore.ts';
import { announce } from './LiveRegions.tsx';

/** Says the alerts that the system was just asked to show. */
export function announceAlerts({ alerts }: Pushes['alert.shown']): void {
  for (const alert of alerts) announceOne(alert);
}

/** Says that a case did not close on its own; the card has the reason in full. */
export function announceBlocked({ case: caseNumber }: Pushes['closure.blocked']): void {
  const words = spoken();
  announce(words.alerting.blockedTitle(caseNumber));
}

function announceOne(alert: ShownAlert): void {
  const { case: caseNumber, title, severity, threshold } = alert;
  const words = spoken();
  const clocks: Readonly<Record<string, string>> = words.format.spoken.clock;
  const clock = clocks[alert.clock] ?? alert.clock;
  switch (threshold) {
    case 'opened':
    case 'raised':
      announce(words.announcements.newSeverity1(caseNumber, title), 'assertive');
      break;
    case 'breach':
      announce(words.announcements.breach(clock, caseNumber), severity === 1 ? 'assertive' : 'polite');
      break;
    case 'half':
    case 'four-fifths':
    case 'warning':
    case 'day-before':
      announce(words.announcements.threshold(clock, caseNumber, words.alerts.point(threshold)));
      break;
    default:
      announce(words.announcements.threshold(clock, caseNumber, threshold));
  }
}
