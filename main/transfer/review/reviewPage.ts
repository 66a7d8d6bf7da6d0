import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { decimal, type ReviewTable, share, text } from '../../../shared/wording/review/reviewTable.ts';
import { aboutReview, reviewTables } from '../../../shared/wording/review/reviewTables.ts';
import { writtenCell } from '../../../shared/wording/review/writtenCell.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import { escaped, pageTable } from './pageTable.ts';

type SheetName = keyof Catalogue['review']['sheet'];

/** So many rows of each chart fit on the page; the rest is counted under it. */
const MOST_ROWS = { heat: 4, workload: 11, atRisk: 11, hours: 8, targets: 9, restore: 6, response: 5 };
/** Columns of the cases at risk that the page has room for. */
const RISK_COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7];

/** The review as one page of HTML for the morning meeting, A4 across: what is printed to PDF. No script, nothing from elsewhere. */
export function reviewPage(words: Catalogue, answer: ReviewAnswer): string {
  const title = escaped(words.review.title);
  const { review } = answer;
  const { zone } = review.question;
  const sheets = reviewTables(words, review);
  const table = (name: SheetName, most: number, columns?: ReadonlyArray<number>): string => {
    const sheet = sheets.find((one) => one.name === words.review.sheet[name]);
    return sheet === undefined ? '' : pageTable(words, sheet, zone, most, columns);
  };
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${PAGE_STYLE}</style></head><body>
<header><h1>${title}</h1><p>${escaped(aboutReview(words, answer))}</p></header>
<dl>${figures(words, review)}</dl>
<main>
<div>${table('heat', MOST_ROWS.heat)}${pageTable(words, targetSheet(words, review), zone, MOST_ROWS.targets)}${table('restore', MOST_ROWS.restore)}${table('response', MOST_ROWS.response)}</div>
<div>${table('atRisk', MOST_ROWS.atRisk, RISK_COLUMNS)}${table('workload', MOST_ROWS.workload)}${table('hours', MOST_ROWS.hours)}</div>
</main></body></html>
`;
}

function figures(words: Catalogue, { summary, question }: Review): string {
  const { open, breached, overMean, atRisk, dueNextHour, recent } = summary;
  const { page, clock } = words.review;
  return [
    [page.open, open, ''],
    [page.breached, breached, page.overMean(overMean)],
    [page.atRisk, atRisk, page.nextHour(dueNextHour)],
    ...recent.map((one) => [
      page.recent(clock[one.clock], one.weeks),
      one.share === null ? page.noCase : writtenCell(words, one.share, 'share', question.zone),
      page.goal(one.goal),
    ]),
  ]
    .map(
      ([name, value, beside]) =>
        `<div><dt>${escaped(String(name))}</dt><dd><b>${escaped(String(value))}</b> ${escaped(String(beside))}</dd></div>`,
    )
    .join('');
}

/** Each target of the range whole: by week it is in the other files. */
function targetSheet({ review: words }: Catalogue, { attainment }: Review): ReviewTable {
  const { column, page } = words;
  return {
    name: page.targets,
    caption: words.caption.attainment(attainment.reduce((sum, { all }) => sum + all, 0)),
    columns: [
      text(column.clock),
      share(column.share),
      share(column.goal),
      decimal(column.attained),
      decimal(column.missed),
      decimal(column.open),
    ],
    rows: attainment.map((one) => [
      `${words.clock[one.clock]} ${one.severities.map((severity) => words.severity(severity)).join(' ')}`,
      one.share,
      one.goal / 100,
      one.attained,
      one.missed,
      one.open,
    ]),
  };
}
