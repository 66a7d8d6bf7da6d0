import { CLOCK_NAMES } from '../../clock/caseClock.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { QueueRow } from '../../queue/queueRow.ts';
import { openClocksOf } from '../../review/openClock.ts';
import { markdownTable } from './markdownTable.ts';
import { text } from './reviewTable.ts';
import { writtenMoment } from './writtenCell.ts';

/** Gives cases as a table of Markdown, each with its running clocks and when they are due in the analyst's zone. */
export function caseMarkdown(words: Catalogue, rows: ReadonlyArray<QueueRow>, zone: string): string {
  const { column, dueIn, clock } = words.review;
  const columns = [
    text(column.case),
    text(column.severity),
    text(column.title),
    text(column.customer),
    text(column.state),
    text(column.owner),
    ...CLOCK_NAMES.map((name) => text(dueIn(clock[name], zone))),
  ];
  return markdownTable(
    columns,
    rows.map((row) => cellsOf(words, row, zone)),
  );
}

function cellsOf({ review, queue }: Catalogue, row: QueueRow, zone: string): ReadonlyArray<string> {
  const clocks = openClocksOf(row);
  return [
    row.case,
    review.severity(row.severity),
    row.title,
    row.customer.name,
    queue.stageWhole[row.stage],
    row.owner ?? review.nobody,
    ...CLOCK_NAMES.map((name) => {
      const open = clocks.find(({ clock }) => clock === name);
      return open === undefined ? '' : writtenMoment(open.due, zone);
    }),
  ];
}
