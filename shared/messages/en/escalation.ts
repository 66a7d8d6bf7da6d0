import type { LadderStep } from '../../escalation/ladderStep.ts';
import type { EmailPart } from '../../escalation/managementEmail.ts';
import { counted, number } from './inEnglish.ts';

/** The labels of the e-mail, as those who read it know them (policy §7). */
export const emailLabels = {
  to: 'To',
  subject: 'Subject',
  caseNumber: 'My Support Case Number:',
  customerName: 'Customer Name:',
  regionCountry: 'Customer Region/Country:',
  description: 'Detailed problem description:',
  impact: 'Business impact /Urgency rationale:',
} as const;

const field: Readonly<Record<EmailPart, string>> = {
  caseNumber: 'Case number',
  customerName: 'Customer name',
  regionCountry: 'Customer region/country',
  problem: 'Brief problem statement',
  description: 'Detailed problem description',
  impact: 'Business impact / urgency rationale',
};

const hint: Readonly<Record<EmailPart, string>> = {
  caseNumber: 'Case number',
  customerName: 'Name of the customer',
  regionCountry: 'Region, country',
  problem: 'What fails, in a few words',
  description: 'What happens, since when, where, what was tried',
  impact: 'Who is stopped, at what cost, by when it gets worse',
};

const missing: Readonly<Record<EmailPart, string>> = {
  caseNumber: 'case number missing',
  customerName: 'customer name missing',
  regionCountry: 'region and country missing',
  problem: 'problem statement missing',
  description: 'description missing',
  impact: 'business impact missing',
};

/** Where a prefilled part comes from; the numbers and names speak for themselves. */
const source: Readonly<Record<EmailPart, string>> = {
  caseNumber: '',
  customerName: '',
  regionCountry: 'from the site',
  problem: 'from the title',
  description: 'from intake',
  impact: 'from intake',
};

const step: Readonly<Record<LadderStep, string>> = {
  1: 'Ask in the case',
  2: 'Technical Account Manager',
  3: 'Management attention e-mail',
};

const nextStep: Readonly<Record<LadderStep, string>> = {
  1: 'The next step. Issue and impact, clearly.',
  2: 'The next step. Tell them issue and impact.',
  3: 'The next step. Six fields are the minimum.',
};

const laterStep: Readonly<Record<LadderStep, string>> = {
  1: 'Not yet.',
  2: 'Not yet: ask in the case first.',
  3: 'Not yet: the steps above come first.',
};

const doneStep: Readonly<Record<LadderStep, (when: string) => string>> = {
  1: (when) => `Urgency asked for at ${when}, issue and impact stated.`,
  2: (when) => `Told at ${when}.`,
  3: (when) => `E-mail recorded at ${when}. It can be written again.`,
};

/** The escalation of a case: the customer's urgency, and the next technical level. */
export const escalationWords = {
  title: (caseNumber: string): string => `Escalate ${caseNumber}`,
  about: (title: string, customer: string): string => `${title}, ${customer}`,
  kind: 'What is escalated',
  kinds: { urgency: 'Customer’s urgency', level: 'Technical level' },

  ladder: 'Ladder',
  step,
  nextStep,
  laterStep,
  doneStep,
  noManager: (customer: string): string => `${customer} has none. Skipped.`,
  standing: { done: 'done', skipped: 'skipped', current: 'next', 'not-yet': 'not yet' },

  mailboxClosed: 'Not being read now',
  mailboxOpen: 'Being read now',
  mailboxWeek: (week: string, city: string): string => `Read ${week} in ${city}, not on public holidays.`,
  mailboxHoliday: (week: string, city: string, name: string): string =>
    `Read ${week} in ${city}, not on public holidays: ${name === '' ? 'today is one' : `today is ${name}`}.`,
  mailboxOpens: (here: string, left: string): string => `Opens ${here} here, in ${left}.`,
  mailboxCloses: (here: string, left: string): string => `Until ${here} here, for ${left}.`,
  days: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  hours: (from: string, to: string): string => `${from} to ${to}`,
  daysAndHours: (days: string, hours: string): string => `${days} ${hours}`,
  and: (parts: ReadonlyArray<string>): string => parts.join(', '),

  alsoCall: 'Severity 1: also call',
  mayCall: 'By phone',
  roundTheClock: 'Phone support answers around the clock.',
  byPhone: 'Phone support answers this severity too.',
  numbersFor: (country: string): string => `Numbers for ${country}`,
  numbers: 'Phone numbers',
  noOwnNumber: (country: string): string => `No number in ${country}. Any of these answers.`,
  number: (country: string, number: string): string => `${country} ${number}`,

  field,
  hint,
  missing,
  source,
  edited: (from: string): string => (from === '' ? 'edited' : `${from}, edited`),
  required: 'Required by the template',

  preview: 'Preview, plain text',
  ready: 'ready',
  gaps: (count: number): string => counted(count, 'gap'),
  addressOf: (edition: string): string => `address of edition ${edition}`,

  fieldsMissing: (count: number): string => `${count} of 6 fields missing`,
  nextMissing: 'next one',
  allPresent: 'All six fields present. Sending is recorded in the case as step 3, once you say it was sent.',
  handedOver: 'The mail client has the e-mail. It is recorded here when you say that it was sent.',
  copied: 'Copied. It is recorded here when you say that it was sent.',
  longLink: (length: number): string =>
    `The link is ${number(length)} characters long, and some mail clients cut such a link. Copy the e-mail instead.`,
  badAddress: (edition: string): string => `Edition ${edition} names no usable address.`,
  copy: 'Copy e-mail',
  open: 'Open in mail client',
  openAgain: 'Open again',
  recordSent: 'Record as sent',

  noStep: 'No step of the ladder can be taken now.',

  issue: 'Issue',
  issueHint: 'What fails, since when, and how it shows',
  impact: 'Impact on the business',
  impactHint: 'Who is stopped, at what cost, by when it gets worse',
  request: (issue: string, impact: string): string => `Issue: ${issue}\n\nImpact: ${impact}`,
  recordRequest: 'Record the request',
  requestNote: 'The request is kept in the case, for whoever works on it.',
  inTheCase: 'What the case will hold',
  nothingYet: 'Nothing yet.',
  needed: (label: string): string => `${label} is needed`,
  said: 'What was said',
  saidHint: 'What you asked for, what was promised, by when',
  manager: 'Technical Account Manager',
  noEmail: 'no e-mail on record',
  noPhone: 'no phone on record',
  recordSaid: 'Record the talk',
  managerNote: 'Call or write first, then record what was said.',

  levels: 'Levels so far',
  levelHere: 'Level 1',
  levelHereNote: 'Whoever took the case up.',
  level: (number: number): string => `Level ${number}`,
  levelAt: (when: string, by: string): string => `${when}, ${by}`,
  nextLevel: 'Goes to',
  levelReason: 'Reason',
  levelReasonHint: 'What cannot be solved here, and how to reproduce it',
  levelNote: 'For an error that can be reproduced and cannot be resolved promptly. The clocks go on.',
  recordLevel: 'Escalate',
} as const;
