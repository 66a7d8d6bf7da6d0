import { CLOCK_NAMES } from '../../clock/caseClock.ts';
import { queueWords } from '../../messages/en/queue.ts';
import { reviewWords as words } from '../../messages/en/review.ts';
import type { QueueRow } from '../../queue/queueRow.ts';
import { openClocksOf } from '../openClock.ts';
import { markdownTable } from './markdownTable.ts';
import { text } from './reviewSheet.ts';
import { writtenMoment } from './writtenCell.ts';

const { column } = words;

/** Gives cases as a table of Markdown, each with its running clocks and when they are due in the analyst's zone. */
export function caseMarkdown(rows: ReadonlyArray<QueueRow>, zone: string): string {
  const columns = [
    text(column.case),
    text(column.severity),
    text(column.title),
    text(column.customer),
    text(column.state),
    text(column.owner),
    ...CLOCK_NAMES.map((clock) => text(words.dueIn(words.clock[clock], zone))),
  ];
  return markdownTable(
    columns,
    rows.map((row) => cellsOf(row, zone)),
  );
}

function cellsOf(row: QueueRow, zone: string): ReadonlyArray<string> {
  const clocks = openClocksOf(row);
  return [
    row.case,
    words.severity(row.severity),
    row.title,
    row.customer.name,
    queueWords.stageWhole[row.stage],
    row.owner ?? words.nobody,
    ...CLOCK_NAMES.map((name) => {
      const open = clocks.find(({ clock }) => clock === name);
      return open === undefined ? '' : writtenMoment(open.due, zone);
    }),
  ];
}
