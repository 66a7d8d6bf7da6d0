import type { BaseReason } from '../../severity/suggestSeverity.ts';

const steps = (count: number): string =>
  ['', 'one step', 'two steps', 'three steps'][count] ?? `${count} steps`;

/** The suggested severity and its reasons (policy §6, design/draft). */
export const severityWords = {
  title: 'Suggested severity',
  answered: (count: number, of: number): string => `${count} of ${of} answered`,
  name: (severity: number, name: string): string => `S${severity} ${name}`,
  short: (severity: number): string => `S${severity}`,
  nothingYet: 'Answer the questions about impact to see a suggestion.',
  workaroundNeeded: 'A critical function cannot be performed. Is there a workaround?',
  change: {
    none: (base: number): string => `base ${base}`,
    raised: (base: number): string => `base ${base}, raised one step`,
    lowered: (base: number): string => `base ${base}, lowered one step`,
    'held-at-critical': (base: number): string => `base ${base}, not lowered`,
  },
  because: {
    question: 'It is a question or a request',
    'critical-lost': 'A critical business function cannot be performed and there is no workaround',
    'critical-lost-workaround': 'A critical business function cannot be performed, but a workaround exists',
    degraded: 'Performance is degraded or severely limited',
    noncritical: 'Only a noncritical function is hard to use',
    'noncritical-workaround': 'Only a noncritical function is hard to use and a workaround exists',
    trivial: 'Everything can be done, with a trivial effect at most',
  } satisfies Readonly<Record<BaseReason | 'noncritical-workaround', string>>,
  base: (base: number): string => `base ${base}`,
  noPriority: 'The customer has named no priority',
  nothingWeighed: 'nothing is weighed',
  samePriority: (priority: number): string => `Customer priority ${priority} agrees with it`,
  above: (priority: number, count: number, base: number): string =>
    `Customer priority ${priority} is ${steps(count)} above ${base}`,
  below: (priority: number, count: number, base: number): string =>
    `Customer priority ${priority} is ${steps(count)} below ${base}`,
  raised: 'raised by one',
  lowered: 'lowered by one',
  unchanged: 'not moved',
  neverBelow: 'A lost critical function without a workaround is never below 1',
  neverCritical: 'With a workaround it can never become 1',
} as const;
