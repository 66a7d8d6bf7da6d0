import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { reviewChannels } from '../../shared/ipc/reviewChannels.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { ExportFormat } from '../../shared/review/reviewRequest.ts';
import { caseMarkdown } from '../../shared/wording/review/caseMarkdown.ts';
import type { Desk } from '../desk/desk.ts';
import type { ReviewAsker } from '../desk/review/reviewDesk.ts';
import type { ReviewWatch } from '../desk/review/reviewReplay.ts';
import { writeWhole } from '../files/durably.ts';
import type { FileDialogs, FileKind } from '../shell/fileDialogs.ts';
import { casePage } from '../transfer/cases/casePage.ts';
import { systemProblem } from '../transfer/fileProblem.ts';
import { reviewPage } from '../transfer/review/reviewPage.ts';
import { type HandlersOf, reads } from './handler.ts';

/** Makes a page of HTML a PDF: of what does not fit on the first page either nothing, or all. */
export type PrintPage = (page: string, pages: 'first' | 'all') => Promise<Uint8Array>;

export interface ReviewFileParts {
  readonly desk: Desk;
  readonly dialogs: FileDialogs;
  readonly now: () => number;
  readonly asker: () => ReviewAsker;
  readonly watch: () => ReviewWatch;
  readonly print: PrintPage;
  readonly words: Catalogue;
}

type FileHandlers = Pick<
  HandlersOf<typeof reviewChannels>,
  'review.export' | 'review.calendar' | 'review.caseTable' | 'review.printCases'
>;

/** Null when the file dialog was cancelled. */
type Saved = Result<{ readonly path: string } | null, DeskProblem>;

/** The review, the deadlines of a view and a selection of cases, as files and texts for others. What writes them is loaded when it is asked for: a start needs none of it. */
export function createReviewFileHandlers(parts: ReviewFileParts): FileHandlers {
  const { desk, dialogs, words } = parts;
  const kindOf = (format: ExportFormat | 'ics'): FileKind => ({
    name: words.shell.fileKinds[format],
    extensions: [format],
  });
  return {
    'review.export': reads(async ({ format, ...request }) => {
      const path = await dialogs.chooseToSave(`review.${format}`, [kindOf(format)]);
      if (path === null) return ok(null);
      const answer = await desk.review(request, parts.asker(), parts.watch());
      if (!answer.ok) return answer;
      if (format === 'pdf')
        return written(words, path, await parts.print(reviewPage(words, answer.value), 'first'));
      const { writtenReview } = await import('../transfer/review/writeReview.ts');
      return written(words, path, await writtenReview(words, answer.value, format));
    }),
    'review.calendar': reads(async ({ view, filter }) => {
      const path = await dialogs.chooseToSave('deadlines.ics', [kindOf('ics')]);
      if (path === null) return ok(null);
      const { deadlineCalendar } = await import('../transfer/review/deadlineCalendar.ts');
      return written(words, path, deadlineCalendar(words, desk.rows(view, filter), parts.now()));
    }),
    'review.caseTable': reads(async ({ cases, format }) => {
      const write = format === 'csv' ? (await import('../transfer/cases/caseCsv.ts')).caseCsv : caseMarkdown;
      return ok({ text: write(words, desk.rowsOf(cases), parts.asker().zone) });
    }),
    'review.printCases': reads(async ({ cases }) => {
      const path = await dialogs.chooseToSave('cases.pdf', [kindOf('pdf')]);
      if (path === null) return ok(null);
      const page = casePage(words, desk.rowsOf(cases), parts.asker().zone);
      return written(words, path, await parts.print(page, 'all'));
    }),
  };
}

async function written(words: Catalogue, path: string, content: Uint8Array | string): Promise<Saved> {
  try {
    await writeWhole(path, content);
    return ok({ path });
  } catch (error) {
    const problem = systemProblem(words, path, error);
    if (problem === null) throw error;
    return err(problem);
  }
}
