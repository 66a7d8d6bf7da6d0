import type { AlertClock, AlertThreshold } from '../../alert/alertThreshold.ts';
import type { Severity } from '../../policy/severity.ts';
import { counted, number } from './inEnglish.ts';

const CLOCKS: Readonly<Record<AlertClock, string>> = {
  response: 'Response',
  restoration: 'Restoration',
  rca: 'RCA',
  case: 'Case',
  closure: 'Closure',
};

const TITLES: Readonly<Record<AlertThreshold, (clock: AlertClock, when: string) => string>> = {
  opened: () => 'New severity 1',
  raised: () => 'Raised to severity 1',
  half: (clock, when) => `${CLOCKS[clock]} due ${when}`,
  'four-fifths': (clock, when) => `${CLOCKS[clock]} due ${when}`,
  warning: (clock, when) => `${CLOCKS[clock]} due ${when}`,
  breach: (clock, when) => `${CLOCKS[clock]} breached, was due ${when}`,
  'over-mean': (clock) => `${CLOCKS[clock]} over the mean`,
  'day-before': (clock, when) => `${CLOCKS[clock]} due ${when}`,
  due: (clock) => `${CLOCKS[clock]} due now`,
  'notice-due': () => 'Closure notice due now',
  'closes-soon': (_clock, when) => `Closes by itself ${when}`,
};

const POINTS: Readonly<Record<AlertThreshold, string>> = {
  opened: '',
  raised: '',
  half: 'half used',
  'four-fifths': '80 % used',
  warning: 'at risk',
  breach: '',
  'over-mean': '',
  'day-before': 'one business day left',
  due: '',
  'notice-due': '',
  'closes-soon': 'no issue was reported',
};

/** Notifications: the case and what it is about, then what is known of it (policy §8). */
export const alertWords = {
  title: (caseNumber: string, clock: AlertClock, threshold: AlertThreshold, when: string): string =>
    `${caseNumber} · ${TITLES[threshold](clock, when)}`,
  /** The parts that are empty are left out. */
  body: (parts: ReadonlyArray<string>): string => parts.filter((part) => part !== '').join(' · '),
  again: 'told again',
  point: (threshold: AlertThreshold): string => POINTS[threshold],
  left: (minutes: number): string => (minutes < 1 ? 'less than 1 min left' : `${minutes} min left`),
  leftHours: (hours: number, minutes: number): string => `${hours} h ${minutes} min left`,
  severity: (severity: Severity): string => `Severity ${severity}`,
  digestTitle: (count: number): string => counted(count, 'alert'),
  digestAfterSleep: (count: number): string => `While the computer slept: ${counted(count, 'alert')}`,
  digestLine: (severity: Severity, count: number): string => `Severity ${severity}: ${number(count)}`,
  blockedTitle: (caseNumber: string): string => `${caseNumber} did not close on its own`,
  blockedBody: (when: string, reason: string): string => `The third business day ended ${when}. ${reason}`,
};
