import { ask } from '../api.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { spoken } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Copies the marked cases, else the one that is looked at, as a table of Markdown. */
export async function copyMarkdown(looked: string | undefined): Promise<void> {
  await copyTable('markdown', marksOr(looked), spoken().reassigning.copied);
}

/** Copies the marked cases as a table of CSV. */
export async function copyCsv(): Promise<void> {
  await copyTable('csv', marksOr(undefined), spoken().bulk.csvCopied);
}

/** Prints the marked cases into a PDF; main asks where to. */
export async function printMarked(): Promise<void> {
  const answer = await ask('review.printCases', { cases: [...marksOr(undefined)] });
  if (!answer.ok) return warnOf(answer.error);
  if (answer.value !== null) useToast.getState().say(spoken().bulk.printedTo(answer.value.path));
}

/** Saves the deadlines of the view on the screen, with its filter, as an iCalendar file; main asks where to. */
export async function saveCalendar(): Promise<void> {
  const words = spoken().reassigning;
  const { view, filter } = useQueue.getState();
  const answer = await ask('review.calendar', { view, filter });
  if (!answer.ok) return warnOf(answer.error);
  if (answer.value !== null) useToast.getState().say(words.calendarSaved(answer.value.path));
}

function marksOr(looked: string | undefined): ReadonlyArray<string> {
  const { marked } = useMarks.getState();
  if (marked.size > 0) return [...marked];
  return looked === undefined ? [] : [looked];
}

async function copyTable(
  format: 'markdown' | 'csv',
  cases: ReadonlyArray<string>,
  said: (count: number) => string,
): Promise<void> {
  if (cases.length === 0) return;
  const answer = await ask('review.caseTable', { cases: [...cases], format });
  if (answer.ok) await copyText(answer.value.text, said(cases.length));
  else warnOf(answer.error);
}
