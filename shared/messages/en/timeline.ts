import type { LadderStep } from '../../escalation/ladderStep.ts';
import type { Severity } from '../../policy/severity.ts';
import { counted } from './inEnglish.ts';

/** What happened in a case, one line each, and a quieter second one. */
export const timelineWords = {
  opened: (channel: string): string => (channel === '' ? 'Opened' : `Opened ${channel}`),
  openedBy: { phone: 'by phone', web: 'on the web', chat: 'by chat', email: 'by e-mail' } as Readonly<
    Record<string, string>
  >,
  openedOther: (channel: string): string => `through ${channel}`,
  openedByResolution: (caseNumber: string): string => `Resolution opened this follow-up of ${caseNumber}`,
  contact: (contact: string): string => `contact ${contact}`,
  followsCase: (caseNumber: string): string => `carries the RCA of ${caseNumber}`,
  responded: (by: string): string => `${by} responded`,
  respondedVia: { phone: 'by phone', web: 'on the web', chat: 'by chat', email: 'by e-mail' } as Readonly<
    Record<string, string>
  >,
  severitySet: (by: string, severity: Severity): string => `${by} set severity ${severity}`,
  agreedBoth: 'agreed with the customer',
  prioritySet: (by: string, priority: number): string => `${by} set priority ${priority}`,
  awaiting: (by: string): string => `${by} asked the customer`,
  replied: 'The customer replied',
  restored: (by: string): string => `${by} restored the function`,
  workaround: 'by a workaround',
  proposed: (by: string): string => `${by} proposed a resolution`,
  issueReported: 'The customer reported an issue',
  closed: (by: string): string => `${by} closed the case`,
  closedItself: 'Closed by itself',
  reopened: (by: string): string => `${by} reopened the case`,
  takenUp: 'Taken up again by itself',
  resolvedWith: (severity: Severity): string => `the case was resolved again, at severity ${severity}`,
  impact: 'the function is lost again',
  noImpact: 'the function works',
  statusUpdate: (by: string): string => `${by} updated the status`,
  rcaComplete: (by: string): string => `${by} delivered the complete RCA`,
  rcaPart: (by: string): string => `${by} delivered an initial RCA`,
  escalated: (by: string, level: string): string => `${by} escalated to ${level}`,
  closureNotice: (by: string): string => `${by} gave notice of closure`,
  note: (by: string): string => `${by} noted`,
  nextStep: (step: string): string => `next: ${step}`,
  assigned: (by: string, owner: string): string => `${by} assigned the case to ${owner}`,
  tookCase: (by: string): string => `${by} took the case`,
  unassigned: (by: string): string => `${by} left the case without an owner`,
  assignedItself: (owner: string): string => `Stayed with ${owner}`,
  leftUnassigned: 'Left without an owner',
  reachable: (by: string): string => `${by} marked the contact reachable`,
  unreachable: (by: string): string => `${by} marked the contact not reachable`,
  retracted: (by: string): string => `${by} took an entry back`,
  retractedItself: 'A step was taken back by itself',
  /** A sentence that goes on loses its full stop. */
  joined: (parts: ReadonlyArray<string>): string => {
    const said = parts.filter((part) => part !== '');
    return said.map((part, place) => (place < said.length - 1 ? part.replace(/\.$/, '') : part)).join(', ');
  },
  suggested: (severity: Severity): string => `answers suggested severity ${severity}`,
  asked: (severity: Severity): string => `customer asked for severity ${severity}`,
  files: (count: number): string => counted(count, 'file'),
  recordedLate: (reason: string): string => `recorded later: ${reason}`,
  regardingCase: (caseNumber: string): string => `about ${caseNumber}`,
  sendTo: (addressee: string): string => `documents to ${addressee}`,
  followUp: (caseNumber: string): string => `follow-up ${caseNumber} carries the RCA`,
  ladder: {
    1: (by: string): string => `${by} recorded the request for urgency in the case`,
    2: (by: string): string => `${by} asked the Technical Account Manager for urgency`,
    3: (by: string): string => `${by} asked for management attention by e-mail`,
  } satisfies Record<LadderStep, (by: string) => string>,
  subject: (subject: string): string => `“${subject}”`,
  takeBack: 'Take back',
  takeBackOf: (text: string, when: string): string => `Take back: ${text}, ${when}`,
  request: {
    discussion: 'The customer asks to discuss the RCA',
    documents: 'The customer asks for documents',
  },
  inCase: (caseNumber: string): string => `case ${caseNumber} sees to it`,
  meeting: (when: string): string => `meeting ${when}`,
} as const;
