import type { Command } from 'commander';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { type CaseView, QUEUE_VIEWS } from '../../../shared/queue/queueView.ts';
import { deadlineCalendar } from '../../transfer/review/deadlineCalendar.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { choiceOption, instantValue } from '../optionValues.ts';
import { createRowReader, type ReadRow } from '../queueRowText.ts';
import type { Headless } from '../surroundings.ts';
import { textTable } from '../textTable.ts';

interface QueueOptions extends ProfileChoice {
  readonly now?: Instant;
  readonly view: CaseView;
  readonly json?: boolean;
  readonly ics?: boolean;
}

const VIEWS = QUEUE_VIEWS.filter((view) => view !== 'drafts');

/** So many rows share their column widths: the first ones are printed before the last ones are read. */
const SHEET = 500;

/** `queue`: a view in queue order as a table, with the words of the screen, or one JSON line a case. */
export function addQueue(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  program
    .command('queue')
    .description(command.queue)
    .option('--profile <dir>', option.profile)
    .option('--now <instant>', option.nowElse, instantValue(headless.words))
    .addOption(choiceOption(headless.words, '--view <view>', option.view, VIEWS).default('open'))
    .option('--json', option.json)
    .option('--ics', option.ics)
    .action((options: QueueOptions) => {
      const now = options.now ?? headless.now();
      return withDesk(options, { mustExist: true, at: now, tellsMoved: true }, headless, async (desk) => {
        const read = createRowReader(headless.words, desk, now, headless.zone);
        const rows = desk.rows(options.view, {});
        if (options.ics) headless.out.text(deadlineCalendar(headless.words, rows, now));
        else if (options.json) await headless.out.lines(jsonLines(rows, read.asJson));
        else await printTable(rows, read, headless);
      });
    });
}

function* jsonLines<Row>(rows: Iterable<Row>, asJson: (row: Row) => unknown): IterableIterator<string> {
  for (const row of rows) yield JSON.stringify(asJson(row));
}

async function printTable<Row>(
  rows: Iterable<Row>,
  { head, asCells }: ReadRow<Row>,
  headless: Headless,
): Promise<void> {
  let sheet = [head];
  let count = 0;
  for (const row of rows) {
    count += 1;
    sheet.push(asCells(row));
    if (sheet.length < SHEET) continue;
    await headless.out.lines(textTable(sheet));
    sheet = [];
  }
  if (count === 0) {
    headless.out.line(headless.words.headless.noCases);
    return;
  }
  await headless.out.lines(textTable(sheet));
  headless.out.line(headless.words.headless.queueSum(count));
}
