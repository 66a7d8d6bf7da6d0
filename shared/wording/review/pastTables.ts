import type { Catalogue } from '../../messages/catalogue.ts';
import type { Attained } from '../../review/attainment.ts';
import type { Review } from '../../review/review.ts';
import type { Spread } from '../../review/spread.ts';
import { channelWord } from './channelWord.ts';
import { count, length, moment, type ReviewTable, share, type TableCell, text } from './reviewTable.ts';

type Words = Catalogue['review'];

/** Gives what happened in the range of a review as tables. */
export function pastTables({ review: words }: Catalogue, review: Review): ReadonlyArray<ReviewTable> {
  return [
    attainmentTable(words, review),
    restoreTable(words, review),
    pointsTable(words, review),
    meansTable(words, review),
    resolveTable(words, review),
    responseTable(words, review),
    closuresTable(words, review),
    reopeningsTable(words, review),
  ];
}

const attainedColumns = ({ column }: Words) => [
  count(column.attained),
  count(column.missed),
  count(column.open),
  count(column.all),
  share(column.share),
];

function attainedCells({ attained, missed, open, all, share: met }: Attained): ReadonlyArray<TableCell> {
  return [attained, missed, open, all, met];
}

const spreadColumns = ({ column }: Words) => [
  count(column.cases),
  length(column.mean),
  length(column.median),
  length(column.p90),
];

function spreadCells({ n, meanMs, medianMs, p90Ms }: Spread): ReadonlyArray<TableCell> {
  return [n, meanMs, medianMs, p90Ms];
}

function attainmentTable(words: Words, { attainment }: Review): ReviewTable {
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

function restoreTable(words: Words, { restore }: Review): ReviewTable {
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

function pointsTable(words: Words, { restore }: Review): ReviewTable {
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

function meansTable(words: Words, { means }: Review): ReviewTable {
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

function resolveTable(words: Words, { resolve }: Review): ReviewTable {
  return {
    name: words.sheet.resolve,
    caption: words.caption.resolve(sumOf(resolve.map(({ n }) => n))),
    columns: [text(words.column.severity), ...spreadColumns(words)],
    rows: resolve.map((one) => [words.severity(one.severity), ...spreadCells(one)]),
  };
}

function responseTable(words: Words, { response }: Review): ReviewTable {
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
      channelWord(words, one.channel),
      ...attainedCells(one),
      one.responded,
      one.meanMs,
    ]),
  };
}

function closuresTable(words: Words, { closures }: Review): ReviewTable {
  return {
    name: words.sheet.closures,
    caption: words.caption.closures(closures.all),
    columns: [text(words.column.rule), count(words.column.count)],
    rows: closures.byRule.map((one) => [words.rule[one.rule], one.count]),
  };
}

function reopeningsTable(words: Words, { reopenings }: Review): ReviewTable {
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
