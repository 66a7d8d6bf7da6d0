import { ask } from '../api.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Copies the marked cases, else the one that is looked at, as a table of Markdown. */
export async function copyMarkdown(looked: string | undefined): Promise<void> {
  const words = spoken().reassigning;
  const { marked } = useMarks.getState();
  const cases = marked.size > 0 ? [...marked] : looked === undefined ? [] : [looked];
  if (cases.length === 0) return;
  const answer = await ask('review.markdown', { cases });
  if (!answer.ok) return warnOf(answer.error);
  const written = await ask('clipboard.write', { text: answer.value.text });
  if (!written.ok) return warnOf(written.error);
  useToast.getState().say(words.copied(cases.length));
}

/** Saves the deadlines of the view on the screen, with its filter, as an iCalendar file; main asks where to. */
export async function saveCalendar(): Promise<void> {
  const words = spoken().reassigning;
  const { view, filter } = useQueue.getState();
  const answer = await ask('review.calendar', { view, filter });
  if (!answer.ok) return warnOf(answer.error);
  if (answer.value !== null) useToast.getState().say(words.calendarSaved(answer.value.path));
}
