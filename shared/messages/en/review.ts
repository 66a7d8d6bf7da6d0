import type { ClockName } from '../../clock/caseClock.ts';
import type { HeatPlace } from '../../queue/heatPlace.ts';
import type { ClosingRule } from '../../review/facts/closingRule.ts';
import type { LateReason } from '../../review/likelyLate.ts';
import { counted, number, plural } from './inEnglish.ts';

const cases = (count: number): string => counted(count, 'case');

/** What the lead review says: refusals, the names of its parts and columns, the rule behind "likely late". */
export const reviewWords = {
  noSuchCustomer: (id: string): string => `there is no customer "${id}"`,
  noSuchTeam: (name: string): string => `there is no team "${name}" in the settings of the lead`,
  noSuchEdition: (id: string): string => `the edition "${id}" is not installed`,
  title: 'Lead review',
  about: {
    range: (from: string, to: string): string => `${from} to ${to}`,
    asOf: (at: string, zone: string): string => `as of ${at} in ${zone}`,
    team: (name: string): string => `team ${name}`,
    customer: (id: string): string => `customer ${id}`,
    asIf: (edition: string): string => `as if ${edition} had applied`,
    asBound: 'as bound',
  },
  likelyLate: (days: number, fewest: number, usualLoad: number): string =>
    `A clock is likely late when what such clocks took on average in the last ${days} days ends after it is due. ` +
    `The pace is the owner's, or that of all where the owner stopped fewer than ${fewest}, or half of the target where all did; ` +
    `more than ${usualLoad} open cases stretch it in proportion. What was used counts, but a quarter is always still ahead, and a case without an owner was not begun.`,
  sheet: {
    summary: 'Summary',
    heat: 'Queue heat',
    workload: 'Workload',
    atRisk: 'Cases at risk',
    hours: 'Breach forecast by hour',
    marks: 'Breach forecast',
    attainment: 'Attainment by week',
    restore: 'Time to restore',
    points: 'Restorations',
    means: 'Rolling mean',
    resolve: 'Time to resolve',
    response: 'Response by channel',
    closures: 'Closures by rule',
    reopenings: 'Reopenings',
  },
  caption: {
    summary: 'What stands in the queue, and the targets of the last weeks against their goals.',
    heat: (count: number): string =>
      `Open cases by severity and working time to the next deadline, ${cases(count)}; a mean objective counts apart.`,
    workload: (count: number, usual: number): string =>
      `Open cases by owner, ${cases(count)}; the usual load is ${usual}.`,
    atRisk: (shown: number, count: number): string =>
      `The worst ${shown} of ${cases(count)} with a deadline that is past, at risk or in its last hour.`,
    hours: (due: number, late: number): string =>
      `${counted(due, 'clock')} ${plural(due, { one: 'comes', other: 'come' })} due, ${number(late)} likely late.`,
    marks: (shown: number, due: number): string => `The first ${shown} of ${due} clocks that come due.`,
    attainment: (count: number): string =>
      `Deadlines in the week in which they were decided, ${count} of them; missed includes those that are past due and still run.`,
    restore: (count: number): string => `Time to restore against the objective, ${cases(count)}.`,
    points: (shown: number, count: number): string =>
      `${shown} of ${cases(count)}, evenly by share of the objective.`,
    means: 'Mean time to restore in the window that ends with each week, against the mean objective.',
    resolve: (count: number): string =>
      `From the opening to the resolution by the wall, ${cases(count)}; measured, without a target.`,
    response: (count: number): string => `Responses by the channel that they took, ${cases(count)}.`,
    closures: (count: number): string =>
      `Closings that stand, by the rule that closed the case, ${cases(count)}.`,
    reopenings: (count: number): string => `${counted(count, 'reopening')}, each counted.`,
  },
  column: {
    measure: 'Measure',
    value: 'Value',
    share: 'Share',
    goal: 'Goal',
    severity: 'Severity',
    all: 'All',
    means: 'Of these means',
    owner: 'Owner',
    usual: 'Usual load',
    case: 'Case',
    title: 'Title',
    customer: 'Customer',
    state: 'State',
    clock: 'Clock',
    due: 'Due',
    likely: 'Likely',
    lateBy: 'Late by, minutes',
    because: 'Because',
    from: 'From',
    to: 'To',
    dueCount: 'Due',
    lateCount: 'Likely late',
    week: 'Week',
    attained: 'Attained',
    missed: 'Missed',
    open: 'Open',
    edition: 'Edition',
    objective: 'Objective',
    cases: 'Cases',
    mean: 'Mean',
    median: 'Median',
    p90: '90th percentile',
    meanShare: 'Mean share of the objective',
    took: 'Took',
    shareOf: 'Share of the objective',
    window: 'Window, days',
    windowEnd: 'Window ends',
    channel: 'Channel',
    responded: 'Given',
    rule: 'Rule',
    count: 'Count',
  },
  summary: {
    open: 'Open cases',
    breached: 'Cases with a deadline that is past',
    overMean: 'Cases over a mean objective',
    atRisk: 'Cases with a deadline at risk or in its last hour',
    dueNextHour: 'Deadlines in the next hour',
    recent: (clock: string, weeks: number): string => `${clock} in time, last ${counted(weeks, 'week')}`,
    closedLately: (days: number): string => `Closed in the last ${days} days`,
    daysToClear: 'Days to clear the queue at that pace',
  },
  clock: { response: 'Response', restoration: 'Restoration', rca: 'RCA' } satisfies Record<ClockName, string>,
  place: {
    over: 'Over',
    'under-1h': 'Under 1 h',
    '1-to-4h': '1 to 4 h',
    '4h-to-1d': '4 h to 1 d',
    '1-to-2d': '1 to 2 d',
    '2d-and-more': '2 d and more',
    'no-clock': 'No clock',
  } satisfies Record<HeatPlace, string>,
  because: {
    overdue: 'overdue',
    'no-owner': 'no owner',
    load: 'load of the owner',
    pace: 'present pace',
  } satisfies Record<LateReason, string>,
  rule: {
    uncontested: 'By itself, uncontested for three business days',
    proposed: 'By a person, after the proposal',
    silence: "By a person, after the customer's silence",
    direct: 'By a person, at once',
  } satisfies Record<ClosingRule, string>,
  late: 'late',
  inTime: 'in time',
  nobody: 'nobody',
  noChannel: 'not said',
  /** By the id of the channel; one of a team's edition is named by its id. */
  channel: { phone: 'phone', web: 'web', chat: 'chat', email: 'e-mail' },
  severity: (severity: number): string => `S${severity}`,
  week: (year: number, week: number): string => `${year}-W${String(week).padStart(2, '0')}`,
  noCases: 'No case.',
  percent: (percent: number): string => `${percent}%`,
  dueIn: (clock: string, zone: string): string => `${clock} due in ${zone}`,
  page: {
    open: 'Open',
    breached: 'Breached',
    overMean: (count: number): string => (count === 0 ? '' : `${count} more over the mean`),
    atRisk: 'At risk',
    nextHour: (count: number): string => (count === 0 ? '' : `${count} in the next hour`),
    recent: (clock: string, weeks: number): string => `${clock}, ${counted(weeks, 'week')}`,
    noCase: 'no case',
    goal: (goal: number): string => `goal ${goal}`,
    targets: 'Attainment',
    more: (count: number): string => `${count} more, in the other files`,
  },
  calendarName: 'Deadlines',
  calendarEvent: (severity: number, caseNumber: string, clock: string, isMean: boolean): string =>
    `S${severity} ${caseNumber}: ${clock} ${isMean ? 'reaches the mean objective' : 'due'}`,
};
