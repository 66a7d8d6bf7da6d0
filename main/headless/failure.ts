import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { systemReason } from '../files/systemReason.ts';

/** Why a command cannot go on, in a sentence for the person at the terminal. */
export class Failure extends Error {
  /** 1: it could not be done; 2: the command line has to be another one. */
  readonly code: 1 | 2;
  constructor(sentence: string, code: 1 | 2 = 1) {
    super(sentence);
    this.code = code;
  }
}

/** Puts an error of the file system into words; any other error is a bug and stays what it is. */
export function fileFailure(words: Catalogue, error: unknown, sentence: (reason: string) => string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  return new Failure(sentence(systemReason(words, error)));
}
