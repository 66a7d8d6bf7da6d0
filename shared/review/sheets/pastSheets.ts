import type { Catalogue } from '../../messages/catalogue.ts';
import type { Attained } from '../attainment.ts';
import type { Review } from '../review.ts';
import type { Spread } from '../spread.ts';
import { count, length, moment, type ReviewSheet, type SheetCell, share, text } from './reviewSheet.ts';

type Words = Catalogue['review'];

/** Gives what happened in the range of a review as tables. */
export function pastSheets({ review: words }: Catalogue, review: Review): ReadonlyArray<ReviewSheet> {
  return [
    attainmentSheet(words, review),
    restoreSheet(words, review),
    pointsSheet(words, review),
    meansSheet(words, review),
    resolveSheet(words, review),
    responseSheet(words, review),
    closuresSheet(words, review),
    reopeningsSheet(words, review),
  ];
}

const attainedColumns = ({ column }: Words) => [
  count(column.attained),
  count(column.missed),
  count(column.open),
  count(column.all),
  share(column.share),
];

function attainedCells({ attained, missed, open, all, share: met }: Attained): ReadonlyArray<SheetCell> {
  return [attained, missed, open, all, met];
}

const spreadColumns = ({ column }: Words) => [
  count(column.cases),
  length(column.mean),
  length(column.median),
  length(column.p90),
];

function spreadCells({ n, meanMs, medianMs, p90Ms }: Spread): ReadonlyArray<SheetCell> {
  return [n, meanMs, medianMs, p90Ms];
}

function attainmentSheet(words: Words, { attainment }: Review): ReviewSheet {
  return {
    name: words.sheet.attainment,
    caption: words.caption.attainment(sumOf(attainment.map(({ all }) => all))),
    columns: [
      text(words.column.clock),
      text(words.column.severity),
      text(words.column.week),
      moment(words.column.from),
      moment(words.column.to),
      ...attainedColumns(words),
      share(words.column.goal),
    ],
    rows: attainment.flatMap(({ clock, severities, goal, weeks }) =>
      weeks.map((one) => [
        words.clock[clock],
        severities.map((severity) => words.severity(severity)).join(', '),
        words.week(one.week.year, one.week.week),
        one.week.from,
        one.week.to,
        ...attainedCells(one),
        goal / 100,
      ]),
    ),
  };
}

function restoreSheet(words: Words, { restore }: Review): ReviewSheet {
  return {
    name: words.sheet.restore,
    caption: words.caption.restore(sumOf(restore.map(({ n }) => n))),
    columns: [
      text(words.column.edition),
      text(words.column.severity),
      length(words.column.objective),
      ...spreadColumns(words),
      share(words.column.meanShare),
      count(words.column.missed),
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

function pointsSheet(words: Words, { restore }: Review): ReviewSheet {
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
    name: words.sheet.points,
    caption: words.caption.points(rows.length, sumOf(restore.map(({ n }) => n))),
    columns: [
      text(words.column.edition),
      text(words.column.severity),
      text(words.column.case),
      length(words.column.took),
      share(words.column.shareOf),
      text(words.column.missed),
    ],
    rows,
  };
}

function meansSheet(words: Words, { means }: Review): ReviewSheet {
  return {
    name: words.sheet.means,
    caption: words.caption.means,
    columns: [
      text(words.column.edition),
      text(words.column.severity),
      length(words.column.objective),
      count(words.column.window),
      moment(words.column.windowEnd),
      count(words.column.cases),
      length(words.column.mean),
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

function resolveSheet(words: Words, { resolve }: Review): ReviewSheet {
  return {
    name: words.sheet.resolve,
    caption: words.caption.resolve(sumOf(resolve.map(({ n }) => n))),
    columns: [text(words.column.severity), ...spreadColumns(words)],
    rows: resolve.map((one) => [words.severity(one.severity), ...spreadCells(one)]),
  };
}

function responseSheet(words: Words, { response }: Review): ReviewSheet {
  return {
    name: words.sheet.response,
    caption: words.caption.response(sumOf(response.map(({ all }) => all))),
    columns: [
      text(words.column.channel),
      ...attainedColumns(words),
      count(words.column.responded),
      length(words.column.mean),
    ],
    rows: response.map((one) => [
      one.channel ?? words.noChannel,
      ...attainedCells(one),
      one.responded,
      one.meanMs,
    ]),
  };
}

function closuresSheet(words: Words, { closures }: Review): ReviewSheet {
  return {
    name: words.sheet.closures,
    caption: words.caption.closures(closures.all),
    columns: [text(words.column.rule), count(words.column.count)],
    rows: closures.byRule.map((one) => [words.rule[one.rule], one.count]),
  };
}

function reopeningsSheet(words: Words, { reopenings }: Review): ReviewSheet {
  return {
    name: words.sheet.reopenings,
    caption: words.caption.reopenings(reopenings.all),
    columns: [text(words.column.severity), count(words.column.count)],
    rows: reopenings.bySeverity.map((one) => [words.severity(one.severity), one.count]),
  };
}

function sumOf(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
