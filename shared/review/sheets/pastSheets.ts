import { reviewWords as words } from '../../messages/en/review.ts';
import type { Attained } from '../attainment.ts';
import type { Review } from '../review.ts';
import type { Spread } from '../spread.ts';
import { count, length, moment, type ReviewSheet, type SheetCell, share, text } from './reviewSheet.ts';

const { column, sheet, caption } = words;

/** Gives what happened in the range of a review as tables. */
export function pastSheets(review: Review): ReadonlyArray<ReviewSheet> {
  return [
    attainmentSheet(review),
    restoreSheet(review),
    pointsSheet(review),
    meansSheet(review),
    resolveSheet(review),
    responseSheet(review),
    closuresSheet(review),
    reopeningsSheet(review),
  ];
}

const ATTAINED = [
  count(column.attained),
  count(column.missed),
  count(column.open),
  count(column.all),
  share(column.share),
];

function attainedCells({ attained, missed, open, all, share: met }: Attained): ReadonlyArray<SheetCell> {
  return [attained, missed, open, all, met];
}

const SPREAD = [count(column.cases), length(column.mean), length(column.median), length(column.p90)];

function spreadCells({ n, meanMs, medianMs, p90Ms }: Spread): ReadonlyArray<SheetCell> {
  return [n, meanMs, medianMs, p90Ms];
}

function attainmentSheet({ attainment }: Review): ReviewSheet {
  return {
    name: sheet.attainment,
    caption: caption.attainment(sumOf(attainment.map(({ all }) => all))),
    columns: [
      text(column.clock),
      text(column.severity),
      text(column.week),
      moment(column.from),
      moment(column.to),
      ...ATTAINED,
      share(column.goal),
    ],
    rows: attainment.flatMap(({ clock, severities, goal, weeks }) =>
      weeks.map((one) => [
        words.clock[clock],
        severities.map(words.severity).join(', '),
        words.week(one.week.year, one.week.week),
        one.week.from,
        one.week.to,
        ...attainedCells(one),
        goal / 100,
      ]),
    ),
  };
}

function restoreSheet({ restore }: Review): ReviewSheet {
  return {
    name: sheet.restore,
    caption: caption.restore(sumOf(restore.map(({ n }) => n))),
    columns: [
      text(column.edition),
      text(column.severity),
      length(column.objective),
      ...SPREAD,
      share(column.meanShare),
      count(column.missed),
    ],
    rows: restore.map((strip) => [
      strip.editionName,
      words.severity(strip.severity),
      strip.objectiveMs,
      ...spreadCells(strip),
      strip.meanShare,
      strip.missed,
    ]),
  };
}

function pointsSheet({ restore }: Review): ReviewSheet {
  const rows = restore.flatMap(({ editionName, severity, points }) =>
    points.map((point) => [
      editionName,
      words.severity(severity),
      point.case,
      point.elapsedMs,
      point.share,
      point.missed ? words.late : words.inTime,
    ]),
  );
  return {
    name: sheet.points,
    caption: caption.points(rows.length, sumOf(restore.map(({ n }) => n))),
    columns: [
      text(column.edition),
      text(column.severity),
      text(column.case),
      length(column.took),
      share(column.shareOf),
      text(column.missed),
    ],
    rows,
  };
}

function meansSheet({ means }: Review): ReviewSheet {
  return {
    name: sheet.means,
    caption: caption.means,
    columns: [
      text(column.edition),
      text(column.severity),
      length(column.objective),
      count(column.window),
      moment(column.windowEnd),
      count(column.cases),
      length(column.mean),
    ],
    rows: means.flatMap(({ editionName, severity, objectiveMs, windowDays, weeks }) =>
      weeks.map(({ at, n, meanMs }) => [
        editionName,
        words.severity(severity),
        objectiveMs,
        windowDays,
        at,
        n,
        meanMs,
      ]),
    ),
  };
}

function resolveSheet({ resolve }: Review): ReviewSheet {
  return {
    name: sheet.resolve,
    caption: caption.resolve(sumOf(resolve.map(({ n }) => n))),
    columns: [text(column.severity), ...SPREAD],
    rows: resolve.map((one) => [words.severity(one.severity), ...spreadCells(one)]),
  };
}

function responseSheet({ response }: Review): ReviewSheet {
  return {
    name: sheet.response,
    caption: caption.response(sumOf(response.map(({ all }) => all))),
    columns: [text(column.channel), ...ATTAINED, count(column.responded), length(column.mean)],
    rows: response.map((one) => [
      one.channel ?? words.noChannel,
      ...attainedCells(one),
      one.responded,
      one.meanMs,
    ]),
  };
}

function closuresSheet({ closures }: Review): ReviewSheet {
  return {
    name: sheet.closures,
    caption: caption.closures(closures.all),
    columns: [text(column.rule), count(column.count)],
    rows: closures.byRule.map((one) => [words.rule[one.rule], one.count]),
  };
}

function reopeningsSheet({ reopenings }: Review): ReviewSheet {
  return {
    name: sheet.reopenings,
    caption: caption.reopenings(reopenings.all),
    columns: [text(column.severity), count(column.count)],
    rows: reopenings.bySeverity.map((one) => [words.severity(one.severity), one.count]),
  };
}

function sumOf(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
