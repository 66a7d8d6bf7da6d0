import type { QueueRow } from '../../../shared/queue/queueRow.ts';

/** A row of the queue; what a test is about is given, the rest is ordinary. */
export function aRow(number: string, given: Partial<QueueRow> = {}): QueueRow {
  return {
    case: number,
    title: `Case ${number}`,
    severity: 2,
    priority: 3,
    stage: 'open',
    customer: { id: 'c', name: 'Customer', zone: 'Europe/Vienna' },
    edition: 'targets',
    calendar: 'vienna',
    owner: null,
    openedAt: 0,
    channel: 'web',
    contact: null,
    clocks: {
      response: { kind: 'not-applicable' },
      restoration: { kind: 'not-applicable' },
      rca: { kind: 'not-started' },
    },
    follows: null,
    resolvedSeverity: null,
    followUp: null,
    statusUpdated: false,
    rcaComplete: false,
    contactLost: false,
    escalation: null,
    nextStep: null,
    autoClose: null,
    noticeDue: null,
    closableFrom: null,
    noticeGiven: false,
    version: 1,
    ...given,
  };
}
