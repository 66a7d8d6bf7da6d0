import { counted, number } from './inEnglish.ts';

const cases = (count: number): string => counted(count, 'case');

/** Several cases at once: marking, what a move would change, the move, and the ways to a text and a calendar. */
export const reassigningWords = {
  marked: (count: number): string => `${number(count)} marked`,
  mark: (caseNumber: string): string => `Mark ${caseNumber}`,
  bar: 'Marked cases',
  isMarked: 'marked',
  rowMarked: (name: string): string => `${name}, marked`,
  copyMarkdown: 'Copy as Markdown',
  unmark: 'Unmark all',
  unmarkedElsewhere: (count: number): string =>
    `${cases(count)} no longer marked, since the list shows other cases`,
  whatIf: 'What if: nothing is changed until the cases are reassigned',
  measure: 'Measure',
  before: 'Now',
  after: 'Then',
  likelyLate: {
    hours: 'Clocks likely late, next 8 hours',
    week: 'Clocks likely late, to the end of the week',
  },
  riskLate: 'Cases at risk likely late',
  overUsual: (usual: number): string => `Analysts over the usual load of ${usual}`,
  openOf: (owner: string): string => `Open cases of ${owner}`,
  nobody: 'nobody',
  given: (count: number, owner: string): string => `${cases(count)} given to ${owner}`,
  copied: (count: number): string => `${cases(count)} copied as Markdown`,
  calendarSaved: (path: string): string => `Deadlines saved to ${path}`,
  tryMove: 'What if',
} as const;
