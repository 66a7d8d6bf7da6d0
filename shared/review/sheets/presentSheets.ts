import { MINUTE } from '../../calendar/instant/instant.ts';
import { reviewWords as words } from '../../messages/en/review.ts';
import { SEVERITIES } from '../../policy/severity.ts';
import { HEAT_BANDS } from '../queueHeat.ts';
import type { Review } from '../review.ts';
import { count, decimal, moment, type ReviewSheet, share, text } from './reviewSheet.ts';

const { column, sheet, caption } = words;

/** Gives the present half of a review as tables. */
export function presentSheets(review: Review): ReadonlyArray<ReviewSheet> {
  return [
    summarySheet(review),
    heatSheet(review),
    workloadSheet(review),
    atRiskSheet(review),
    hoursSheet(review),
    marksSheet(review),
  ];
}

function summarySheet({ summary, clearing }: Review): ReviewSheet {
  const { open, breached, overMean, atRisk, dueNextHour, recent } = summary;
  const plain = (name: string, value: number | null) => [name, value, null, null];
  return {
    name: sheet.summary,
    caption: caption.summary,
    columns: [text(column.measure), decimal(column.value), share(column.share), share(column.goal)],
    rows: [
      plain(words.summary.open, open),
      plain(words.summary.breached, breached),
      plain(words.summary.overMean, overMean),
      plain(words.summary.atRisk, atRisk),
      plain(words.summary.dueNextHour, dueNextHour),
      ...recent.map((one) => [
        words.summary.recent(words.clock[one.clock], one.weeks),
        one.attained,
        one.share,
        one.goal / 100,
      ]),
      plain(words.summary.closedLately(clearing.days), clearing.closed),
      plain(words.summary.daysToClear, clearing.daysToClear),
    ],
  };
}

function heatSheet({ heat }: Review): ReviewSheet {
  const places = [...HEAT_BANDS, 'no-clock' as const];
  return {
    name: sheet.heat,
    caption: caption.heat(heat.all),
    columns: [
      text(column.severity),
      ...places.map((place) => count(words.place[place])),
      count(column.all),
      count(column.means),
    ],
    rows: heat.rows.map(({ severity, cells, all }) => [
      words.severity(severity),
      ...cells.map(({ cases, means }) => cases + means),
      all,
      cells.reduce((sum, { means }) => sum + means, 0),
    ]),
  };
}

function workloadSheet({ workload }: Review): ReviewSheet {
  return {
    name: sheet.workload,
    caption: caption.workload(workload.all, workload.usualLoad),
    columns: [
      text(column.owner),
      ...SEVERITIES.map((severity) => count(words.severity(severity))),
      count(column.all),
      count(column.usual),
    ],
    rows: workload.analysts.map(({ owner, units, all }) => [
      owner ?? words.nobody,
      ...SEVERITIES.map((severity) => units.find((unit) => unit.severity === severity)?.count ?? 0),
      all,
      workload.usualLoad,
    ]),
  };
}

function atRiskSheet({ atRisk }: Review): ReviewSheet {
  return {
    name: sheet.atRisk,
    caption: caption.atRisk(atRisk.cases.length, atRisk.urgent),
    columns: [
      text(column.case),
      text(column.title),
      text(column.severity),
      text(column.owner),
      text(column.clock),
      moment(column.due),
      text(column.likely),
      decimal(column.lateBy),
      text(column.because),
    ],
    rows: atRisk.cases.map(({ clock, late, lateByMs, because }) => [
      clock.case,
      clock.title,
      words.severity(clock.severity),
      clock.owner ?? words.nobody,
      words.clock[clock.clock],
      clock.due,
      late ? words.late : words.inTime,
      Math.round(lateByMs / MINUTE),
      because === null ? null : words.because[because],
    ]),
  };
}

function hoursSheet({ forecast }: Review): ReviewSheet {
  return {
    name: sheet.hours,
    caption: caption.hours(forecast.due, forecast.late),
    columns: [moment(column.from), moment(column.to), count(column.dueCount), count(column.lateCount)],
    rows: forecast.hours.map(({ from, to, due, late }) => [from, to, due, late]),
  };
}

function marksSheet({ forecast }: Review): ReviewSheet {
  return {
    name: sheet.marks,
    caption: caption.marks(forecast.marks.length, forecast.due),
    columns: [
      moment(column.due),
      text(column.case),
      text(column.title),
      text(column.severity),
      text(column.owner),
      text(column.clock),
      text(column.likely),
      text(column.because),
    ],
    rows: forecast.marks.map(({ clock, late, because }) => [
      clock.due,
      clock.case,
      clock.title,
      words.severity(clock.severity),
      clock.owner ?? words.nobody,
      words.clock[clock.clock],
      late ? words.late : words.inTime,
      because === null ? null : words.because[because],
    ]),
  };
}
