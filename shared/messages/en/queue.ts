import type { CaseStage } from '../../policy/caseStage.ts';
import type { Severity } from '../../policy/severity.ts';
import type { SortKey } from '../../queue/queueSort.ts';
import { filterWords } from './filter.ts';
import { counted, plural } from './inEnglish.ts';

const cases = (count: number): string => counted(count, 'case');
/** Null while they are counted. */
const casesOrCounting = (count: number | null): string => (count === null ? 'counting' : cases(count));

/** The list of cases: header, columns, groups, rows, and what stands there when there is no row. */
export const queueWords = {
  sorted: 'severity, then soonest deadline',
  sortedByClosing: 'severity, then latest closed',
  sortedBy: (key: string, descending: boolean): string => `${key}, ${descending ? 'falling' : 'rising'}`,
  sortLabel: (order: string): string => `Sorted by ${order}`,
  sortKey: {
    case: 'case number',
    title: 'title',
    state: 'state',
    owner: 'owner',
    response: 'response deadline',
    restoration: 'restoration deadline',
    due: 'next deadline',
    opened: 'opening',
  } satisfies Record<SortKey, string>,
  notBySeverity: 'Not by severity',
  severityFirst: 'Severity first',
  counting: 'counting',
  flatName: (count: number | null): string => `Not by severity, ${casesOrCounting(count)}`,
  filter: 'Filter',
  column: {
    severity: 'Severity',
    case: 'Case',
    title: 'Title and customer',
    localTime: 'Local time',
    opened: 'Opened',
    nextDue: 'Next due',
    state: 'State',
    stateAndNext: 'State, next',
    owner: 'Owner',
    response: 'Response',
    restoration: 'Restoration',
    nextStep: 'Next step',
  },
  severity: { 1: 'Critical', 2: 'High', 3: 'Medium', 4: 'Low' } satisfies Record<Severity, string>,
  severityShort: (severity: Severity): string => `S${severity}`,
  severityTitle: (severity: Severity, name: string): string => `S${severity} ${name}`,
  closeList: 'Close the list',
  suggestions: 'Suggestions',
  severityName: (severity: Severity, name: string): string => `Severity ${severity} ${name}`,
  groupName: (severity: Severity, name: string, count: number | null): string =>
    `Severity ${severity} ${name}, ${casesOrCounting(count)}`,
  priority: (priority: number): string => `P${priority}`,
  stage: {
    open: 'Open',
    'in-progress': 'In progress',
    'awaiting-customer': 'Awaiting',
    restored: 'Restored',
    'resolution-proposed': 'Proposed',
    closed: 'Closed',
  } satisfies Record<CaseStage, string>,
  stageWhole: {
    open: 'Open',
    'in-progress': 'In progress',
    'awaiting-customer': 'Awaiting customer',
    restored: 'Restored',
    'resolution-proposed': 'Resolution proposed',
    closed: 'Closed',
  } satisfies Record<CaseStage, string>,
  unassigned: 'Unassigned',
  escalated: (level: string): string => `Escalated, ${level}`,
  age: (age: string): string => `age ${age}`,
  openedIn: (year: number): string => `opened ${year}`,
  contactLost: 'Not reachable',
  follows: (caseNumber: string): string => `From ${caseNumber}`,
  roundTheClock: '24×7',
  officeOpen: 'open',
  officeClosed: 'closed',
  officeHoliday: 'holiday',
  nobody: 'Nobody',
  owner: (name: string): string => `Owner ${name}`,
  reading: 'Reading the case',
  rowName: (severity: string, caseNumber: string, title: string, customer: string, next: string): string =>
    [severity, caseNumber, title, customer, next].filter((part) => part !== '').join(', '),
  due: (clock: string, when: string): string => `${clock} due ${when}`,
  noDeadline: 'no deadline',
  list: (view: string): string => `${view}, list of cases`,

  policy: {
    minutes: (count: number): string => `${count} min`,
    hours: (count: number): string => counted(count, 'hour'),
    businessHours: (count: number): string => counted(count, 'business hour'),
    businessDays: (count: number): string => counted(count, 'business day'),
    byPhone: (length: string): string => `${length} by phone`,
    restoreIn: (length: string): string => `restore in ${length}`,
    restoreMean: (length: string): string => `mean time to restore ${length}`,
    noRestoration: 'no restoration target',
    aroundTheClock: 'around the clock',
    joined: (parts: ReadonlyArray<string>): string => parts.join(', '),
  },

  ...filterWords,

  emptyOpen: 'No open cases',
  emptyView: (view: string): string => `${view}: no case`,
  emptyText: 'Nothing is waiting for you.',
  emptyButBreached: (count: number): string =>
    `${cases(count)} ${plural(count, { one: 'is', other: 'are' })} past a deadline: a closed case too owes its root cause analysis.`,
  showBreached: 'Show breached',
  nextOffice: (city: string, when: string, left: string): string =>
    `The next office to open is ${city} at ${when}, in ${left}.`,
  newDraft: 'New draft',
  showAllOpen: 'Show all open',
  readingCases: 'Reading cases',
  readingCount: (count: number): string => `Reading ${cases(count)}`,
  failed: 'The list could not be read',
  tryAgain: 'Try again',

  firstTitle: 'This desk is empty',
  firstText: 'Load the sample queue to look around, import what you have, or open the first case.',
  loadSample: 'Load the sample queue',
  importFile: 'Import a file',
  newCase: 'New case',
  sampleLoading: 'Loading the sample queue',
  filterParts: (count: number): string => `Filter, ${count === 1 ? '1 part is' : `${count} parts are`} set`,
  filterResult: (count: number): string => `${cases(count)} in the list`,
} as const;
