import { CLOCK_NAMES } from '../../clock/caseClock.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { QueueRow } from '../../queue/queueRow.ts';
import { openClocksOf } from '../../review/openClock.ts';
import { type TableColumn, text } from './reviewTable.ts';
import { writtenMoment } from './writtenCell.ts';

/** Cases as a table of texts, for a file or the clipboard. */
export interface CaseTable {
  readonly columns: ReadonlyArray<TableColumn>;
  readonly rows: ReadonlyArray<ReadonlyArray<string>>;
}

/** Gives cases as a table, each with its running clocks and when they are due in the analyst's zone. */
export function caseTable(words: Catalogue, rows: ReadonlyArray<QueueRow>, zone: string): CaseTable {
  const { column, dueIn, clock } = words.review;
  return {
    columns: [
      text(column.case),
      text(column.severity),
      text(column.title),
      text(column.customer),
      text(column.state),
      text(column.owner),
      ...CLOCK_NAMES.map((name) => text(dueIn(clock[name], zone))),
    ],
    rows: rows.map((row) => cellsOf(words, row, zone)),
  };
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
