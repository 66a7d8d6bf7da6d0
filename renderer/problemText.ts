import type { Instant } from '../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../shared/ipc/deskProblem.ts';
import { assertNever } from '../shared/lang/assertNever.ts';
import { clockBehindText } from '../shared/wording/clockBehindText.ts';
import { refusalText } from '../shared/wording/refusalText.ts';
import { unreadableCaseText } from '../shared/wording/unreadableCaseText.ts';
import { spoken } from './language/languageStore.ts';

export interface ProblemView {
  readonly now: Instant;
  readonly ownZone: string;
}

/** Puts what main could not do into one or two sentences; a kind without words does not compile. */
export function problemText(problem: DeskProblem, view: ProblemView): string {
  const words = spoken();
  const problemWords = words.problems;
  switch (problem.kind) {
    case 'refused':
      return refusalText(words, problem.refusal, view).long;
    case 'changed-meanwhile':
      return problemWords.changedMeanwhile(problem.case);
    case 'no-such-case':
      return problemWords.noSuchCase(problem.case);
    case 'unreadable-case':
      return unreadableCaseText(words, problem);
    case 'no-such-draft':
      return problemWords.noSuchDraft;
    case 'nothing-to-undo':
      return problemWords.nothingToUndo;
    case 'bad-request':
      return problemWords.badRequest(problem.field, problem.reason);
    case 'not-written':
      return problemWords.notWritten(problem.reason);
    case 'file':
      return problemWords.file(problem.name, problem.reason);
    case 'no-such-organization':
      return problemWords.noSuchOrganization(problem.customer);
    case 'unreadable-organization':
      return words.unreadable.customer(problem.customer);
    case 'not-opened':
      return problemWords.notOpened(problem.reason);
    case 'clock-behind':
      return clockBehindText(words, problem, view.ownZone);
    case 'cancelled':
      return problemWords.cancelled;
    case 'bug':
      return problemWords.bug(problem.message);
    default:
      return assertNever(problem);
  }
}
