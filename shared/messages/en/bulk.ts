import { counted, number } from './inEnglish.ts';

const cases = (count: number): string => counted(count, 'case');

/** One thing done to many cases: the bar and the panel of the marked, the dialog before, the progress, the end. */
export const bulkWords = {
  /** What the bar and the panel call it. */
  name: {
    assign: 'Assign',
    severity: 'Severity',
    note: 'Note',
    await: 'Await',
    propose: 'Propose',
    'next-step': 'Next step',
    reply: 'Customer replied',
    close: 'Close',
  },
  title: {
    assign: (count: number): string => `Assign ${cases(count)}`,
    severity: (count: number): string => `Change the severity of ${cases(count)}`,
    note: (count: number): string => `Note on ${cases(count)}`,
    await: (count: number): string => `Await the customer of ${cases(count)}`,
    propose: (count: number): string => `Propose a resolution of ${cases(count)}`,
    'next-step': (count: number): string => `Next step of ${cases(count)}`,
    reply: (count: number): string => `Record a reply to ${cases(count)}`,
    close: (count: number): string => `Close ${cases(count)}`,
  },
  done: {
    assign: (count: number): string => `Assigned ${cases(count)}`,
    severity: (count: number): string => `Changed the severity of ${cases(count)}`,
    note: (count: number): string => `Noted on ${cases(count)}`,
    await: (count: number): string => `${cases(count)} now await the customer`,
    propose: (count: number): string => `Proposed a resolution of ${cases(count)}`,
    'next-step': (count: number): string => `Set the next step of ${cases(count)}`,
    reply: (count: number): string => `Recorded the reply to ${cases(count)}`,
    close: (count: number): string => `Closed ${cases(count)}`,
  },
  of: (can: number, all: number): string => `${number(can)} of ${number(all)}`,
  more: 'More for the marked',
  snooze: (held: number, all: number): string => {
    if (all === 0) return 'They have no alert';
    if (held === 0) return 'Their alerts are of severity 1: never snoozed';
    const what = `Snooze ${counted(held, 'alert')}`;
    return held === all ? what : `${what}, not the ${number(all - held)} of severity 1`;
  },
  woken: (count: number): string => `${counted(count, 'alert')} no longer snoozed`,
  print: 'Print to a PDF',
  printed: (count: number): string => cases(count),
  printedTo: (path: string): string => `Printed to ${path}`,
  copy: 'Copy',
  copyCsv: 'Copy as CSV',
  csvCopied: (count: number): string => `${cases(count)} copied as CSV`,

  preview: 'What it will do',
  trying: (done: number, of: number): string => `Trying ${number(done)} of ${number(of)}`,
  allCan: (count: number): string =>
    count === 1 ? 'The case takes it.' : `All ${cases(count)} take it. One undo for all.`,
  someCan: (can: number, all: number): string =>
    `${number(can)} of ${cases(all)} take it, with one undo. The others stay marked:`,
  noneCan: (count: number): string =>
    count === 1 ? 'The case does not take it:' : `None of the ${cases(count)} takes it:`,
  becauseOf: (numbers: string, reason: string): string => `${numbers}: ${reason}`,
  andMore: (listed: string, more: number): string => `${listed} and ${number(more)} more`,
  otherReasons: (count: number): string => `${cases(count)} for other reasons`,
  noneTakesIt: 'no case takes it',
  chooseFirst: 'choose first',
  person: 'To',
  reachable: 'The contacts of all of them can be reached at all times',

  effect: 'Effect on the clocks of all',
  clock: 'Clock',
  sooner: 'Earlier',
  later: 'Later',
  begins: 'New',
  ends: 'None',
  lateAtOnce: 'Late at once',
  noEffect: 'No clock moves.',

  progress: (done: number, of: number): string => `${number(done)} of ${number(of)}`,
  undoing: (count: number): string => `Take back on ${cases(count)}`,
  stop: 'Stop',
  stopping: 'Stopping',
  stopNote: 'What is done stays, and can be taken back.',
  keptMarked: (done: string, left: number): string => `${done}; ${number(left)} stay marked`,
  stopped: (done: string, left: number): string => `Stopped. ${done}; ${cases(left)} were not begun`,
  failed: (done: string, reason: string): string => `${done}, then: ${reason}`,
  undone: (count: number): string => `Took back on ${cases(count)}`,
  undoneSome: (count: number, kept: number): string =>
    `Took back on ${cases(count)}; ${number(kept)} keep it`,

  marked: (count: number): string => `${cases(count)} marked`,
  allOf: (severity: number): string => `all severity ${severity}`,
  customers: (listed: string, more: number): string =>
    more === 0 ? listed : `${listed} and ${number(more)} more`,
  list: 'Marked',
  numberAndCustomer: (caseNumber: string, customer: string): string => `${caseNumber}, ${customer}`,
  moreMarked: (count: number): string => `and ${number(count)} more`,
  canBeDone: 'What can be done to all',
  ofMarked: 'all marked',
  lookedAt: (count: number): string => `Counted on the first ${number(count)}.`,
  why: (action: string, caseNumber: string, reason: string): string => `${action}, ${caseNumber}: ${reason}`,
  nextDue: 'Next due among them',
  nextDueOf: (caseNumber: string, clock: string, when: string): string =>
    `${caseNumber} ${clock}, by ${when}`,
  oneUndo: 'One command a case, one undo for all.',
  dropTo: (owner: string): string => `Give to ${owner}`,
  otherKeys: (caseNumber: string): string => `Other keys mean ${caseNumber}.`,
} as const;
