import { headlessWords } from '../../shared/messages/en/headless.ts';

/** Why a command cannot go on, in a sentence for the person at the terminal; exit code 1. */
export class Failure extends Error {}

/** Puts an error of the file system into words; any other error is a bug and stays what it is. */
export function fileFailure(error: unknown, sentence: (reason: string) => string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const code = String(error.code);
  return new Failure(sentence(headlessWords.reason[code] ?? code));
}
