import type { Pushes } from '../../shared/ipc/pushes.ts';
import { messages } from '../../shared/messages/messages.ts';
import { announce } from './LiveRegions.tsx';

const words = messages.announcements;

/** Says the alerts that the system was just asked to show. */
export function announceAlerts({ alerts }: Pushes['alert.shown']): void {
  for (const alert of alerts) {
    const clocks: Readonly<Record<string, string>> = messages.format.spoken.clock;
    const clock = clocks[alert.clock] ?? alert.clock;
    if (alert.threshold === 'opened' || alert.threshold === 'raised') {
      announce(words.newSeverity1(alert.case, alert.title), 'assertive');
    } else if (alert.threshold === 'breach') {
      announce(words.breach(clock, alert.case), alert.severity === 1 ? 'assertive' : 'polite');
    } else {
      const points: Readonly<Record<string, string>> = POINTS;
      announce(words.threshold(clock, alert.case, points[alert.threshold] ?? alert.threshold));
    }
  }
}

const POINTS = {
  half: messages.alerts.point('half'),
  'four-fifths': messages.alerts.point('four-fifths'),
  warning: messages.alerts.point('warning'),
  'day-before': messages.alerts.point('day-before'),
};
