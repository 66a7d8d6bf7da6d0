import type { Severity } from '../../policy/severity.ts';
import { counted, number } from './inEnglish.ts';

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const alerts = (count: number): string => counted(count, 'alert');

/** What each alert says of its clock, in a list. A threshold of a newer edition is named as it is. */
const POINTS: Readonly<Record<string, (clock: string) => string>> = {
  opened: () => 'New severity 1',
  raised: () => 'Raised to severity 1',
  half: (clock) => `${clock} half used`,
  'four-fifths': (clock) => `${clock} 80 % used`,
  warning: (clock) => `${clock} at risk`,
  breach: (clock) => `${clock} breached`,
  'over-mean': (clock) => `${clock} over the mean`,
  'day-before': (clock) => `${clock}, one business day left`,
  due: (clock) => `${clock} due`,
  'notice-due': () => 'Closure notice due',
  'closes-soon': () => 'Closes by itself soon',
};

const CLOCKS: Readonly<Record<string, string>> = {
  response: 'Response',
  restoration: 'Restoration',
  rca: 'RCA',
};

/** What a digest counts: thresholds that mean the same are one word. */
const KINDS: Readonly<Record<string, string>> = {
  opened: 'new',
  raised: 'raised',
  half: 'half used',
  'four-fifths': 'at risk',
  warning: 'at risk',
  breach: 'breached',
  'over-mean': 'over the mean',
  'day-before': 'due in a business day',
  due: 'due',
  'notice-due': 'notice due',
  'closes-soon': 'closing soon',
};

/** Why a case did not close on its own, as the second half of a sentence and what ends it. */
const BLOCKS: Readonly<Record<string, (severity: number) => string>> = {
  'rca-incomplete': (severity) =>
    `the RCA is not complete. A severity ${severity} case stays open until it is.`,
  'status-update-missing': (severity) =>
    `there is no status update. A severity ${severity} case closes with an explanation and the initial RCA.`,
  'unknown-edition': () => 'its policy edition is not installed.',
};

/** Alerts in the window: the card, the list behind it, the bell, and closures that may not happen (policy §5, §8). */
export const alertingWords = {
  title: 'Alerts',
  digest: (count: number): string => alerts(count),
  digestSlept: (count: number): string => `While the computer slept: ${alerts(count)}`,
  single: (caseNumber: string, point: string): string => `${caseNumber} · ${point}`,
  point: (threshold: string, clock: string): string =>
    (POINTS[threshold] ?? ((name: string): string => `${name}: ${threshold}`))(CLOCKS[clock] ?? clock),
  /** By threshold. */
  kinds: KINDS,
  tally: (count: number, kind: string): string => `${number(count)} ${kind}`,
  severityCounts: (severity: Severity, counts: string): string => `Severity ${severity}: ${counts}`,
  join: (parts: ReadonlyArray<string>): string => parts.join(', '),
  showAll: (count: number): string => `Show the ${NUMBERS[count - 1] ?? number(count)}`,
  openCase: (caseNumber: string): string => `Open ${caseNumber}`,
  acknowledge: 'Acknowledge',
  acknowledgeAll: 'Acknowledge all',
  acknowledgeThese: (count: number): string => `Acknowledge these ${number(count)}`,
  more: (count: number): string => `${number(count)} more follow, less severe or due later`,
  acknowledgeOne: (caseNumber: string, point: string): string => `Acknowledge ${caseNumber}, ${point}`,
  acknowledgeCommand: 'Acknowledge all alerts',
  snooze: 'Snooze',
  snoozeOff: 'never severity 1',
  snoozeLess: 'Severity 1 goes on until it is acknowledged',
  snoozeFor: { 15: '15 minutes', 60: '1 hour' } as const,
  snoozed: (count: number, time: string): string => `${alerts(count)} snoozed until ${time}`,
  snoozedUntil: (time: string): string => `snoozed until ${time}`,
  dismiss: 'Dismiss, the alert stays in the list',
  dismissKey: 'Dismiss',
  bell: (count: number): string => `${alerts(count)} not acknowledged`,
  about: 'Most severe first. What is over leaves the list by itself.',
  none: 'No alert waits',
  noneText: 'A threshold that a clock passes stands here until it is acknowledged.',
  due: (when: string): string => `due ${when}`,
  wasDue: (when: string): string => `was due ${when}`,
  since: (when: string): string => `since ${when}`,
  silent: 'This system shows no notifications; alerts stand here.',
  blockedTitle: (caseNumber: string): string => `${caseNumber} did not close on its own`,
  blockedText: (days: number, when: string, reason: string, severity: number): string =>
    `The ${['first', 'second', 'third', 'fourth', 'fifth'][days - 1] ?? 'last'} business day ended ${when}, but ${(BLOCKS[reason] ?? (() => 'a guard of the policy holds it.'))(severity)}`,
  open: 'Open the case',
} as const;
