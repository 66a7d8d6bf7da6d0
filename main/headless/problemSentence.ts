import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { problemWords } from '../../shared/messages/en/problems.ts';

/** Puts what a file, the disk or an option made impossible into a sentence for the terminal. */
export function problemSentence(problem: DeskProblem): string {
  switch (problem.kind) {
    case 'file':
      return problemWords.file(problem.name, bare(problem.reason));
    case 'not-written':
      return problemWords.notWritten(bare(problem.reason));
    case 'bad-request':
      return problemWords.badRequest(flagOf(problem.field), bare(problem.reason));
    case 'changed-meanwhile':
      return problemWords.changedMeanwhile(problem.case);
    case 'no-such-case':
      return problemWords.noSuchCase(problem.case);
    case 'no-such-organization':
      return problemWords.noSuchOrganization(problem.customer);
    case 'cancelled':
      return problemWords.cancelled;
    case 'bug':
      return headlessWords.bug(problem.message);
    default:
      return headlessWords.bug(JSON.stringify(problem));
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
