import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { unreadableCaseText } from '../../shared/wording/unreadableCaseText.ts';

/** Puts what a file, the disk or an option made impossible into a sentence for the terminal. */
export function problemSentence(words: Catalogue, problem: DeskProblem): string {
  const { problems, headless } = words;
  switch (problem.kind) {
    case 'file':
      return problems.file(problem.name, bare(problem.reason));
    case 'not-written':
      return problems.notWritten(bare(problem.reason));
    case 'bad-request':
      return problems.badRequest(flagOf(problem.field), bare(problem.reason));
    case 'changed-meanwhile':
      return problems.changedMeanwhile(problem.case);
    case 'no-such-case':
      return problems.noSuchCase(problem.case);
    case 'unreadable-case':
      return unreadableCaseText(words, problem);
    case 'no-such-organization':
      return problems.noSuchOrganization(problem.customer);
    case 'unreadable-organization':
      return words.unreadable.customer(problem.customer);
    case 'cancelled':
      return problems.cancelled;
    case 'bug':
      return headless.bug(problem.message);
    default:
      return headless.bug(JSON.stringify(problem));
  }
}

/** How a field of a request is called on the command line. */
function flagOf(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The sentence ends with a full stop already. */
function bare(reason: string): string {
  return reason.replace(/\.$/, '');
}
