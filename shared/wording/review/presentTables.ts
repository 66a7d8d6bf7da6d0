import { MINUTE } from '../../calendar/instant/instant.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { SEVERITIES } from '../../policy/severity.ts';
import { HEAT_BANDS } from '../../queue/heatPlace.ts';
import type { Review } from '../../review/review.ts';
import { count, decimal, moment, type ReviewTable, share, text } from './reviewTable.ts';

type Words = Catalogue['review'];

/** Gives the present half of a review as tables. */
export function presentTables({ review: words }: Catalogue, review: Review): ReadonlyArray<ReviewTable> {
  return [
    summaryTable(words, review),
    heatTable(words, review),
    workloadTable(words, review),
    atRiskTable(words, review),
    hoursTable(words, review),
    marksTable(words, review),
  ];
}

function summaryTable(words: Words, { summary, clearing }: Review): ReviewTable {
  const { open, breached, overMean, atRisk, dueNextHour, recent } = summary;
  const plain = (name: string, value: number | null) => [name, value, null, null];
  return {
    name: words.sheet.summary,
    caption: words.caption.summary,
    columns: [
      text(words.column.measure),
      decimal(words.column.value),
      share(words.column.share),
      share(words.column.goal),
    ],
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

function heatTable(words: Words, { heat }: Review): ReviewTable {
  const places = [...HEAT_BANDS, 'no-clock' as const];
  return {
    name: words.sheet.heat,
    caption: words.caption.heat(heat.all),
    columns: [
      text(words.column.severity),
      ...places.map((place) => count(words.place[place])),
      count(words.column.all),
      count(words.column.means),
    ],
    rows: heat.rows.map(({ severity, cells, all }) => [
      words.severity(severity),
      ...cells.map(({ cases, means }) => cases + means),
      all,
      cells.reduce((sum, { means }) => sum + means, 0),
    ]),
  };
}

function workloadTable(words: Words, { workload }: Review): ReviewTable {
  return {
    name: words.sheet.workload,
    caption: words.caption.workload(workload.all, workload.usualLoad),
    columns: [
      text(words.column.owner),
      ...SEVERITIES.map((severity) => count(words.severity(severity))),
      count(words.column.all),
      count(words.column.usual),
    ],
    rows: workload.analysts.map(({ owner, units, all }) => [
      owner ?? words.nobody,
      ...SEVERITIES.map((severity) => units.find((unit) => unit.severity === severity)?.count ?? 0),
      all,
      workload.usualLoad,
    ]),
  };
}

function atRiskTable(words: Words, { atRisk }: Review): ReviewTable {
  return {
    name: words.sheet.atRisk,
    caption: words.caption.atRisk(atRisk.cases.length, atRisk.urgent),
    columns: [
      text(words.column.case),
      text(words.column.title),
      text(words.column.severity),
      text(words.column.owner),
      text(words.column.clock),
      moment(words.column.due),
      text(words.column.likely),
      decimal(words.column.lateBy),
      text(words.column.because),
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

function hoursTable(words: Words, { forecast }: Review): ReviewTable {
  return {
    name: words.sheet.hours,
    caption: words.caption.hours(forecast.due, forecast.late),
    columns: [
      moment(words.column.from),
      moment(words.column.to),
      count(words.column.dueCount),
      count(words.column.lateCount),
    ],
    rows: forecast.hours.map(({ from, to, due, late }) => [from, to, due, late]),
  };
}

function marksTable(words: Words, { forecast }: Review): ReviewTable {
  return {
    name: words.sheet.marks,
    caption: words.caption.marks(forecast.marks.length, forecast.due),
    columns: [
      moment(words.column.due),
      text(words.column.case),
      text(words.column.title),
      text(words.column.severity),
      text(words.column.owner),
      text(words.column.clock),
      text(words.column.likely),
      text(words.column.because),
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
