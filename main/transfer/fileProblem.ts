import { basename } from 'node:path';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { systemReason } from '../files/systemReason.ts';
import { LONGEST_LINE, LongLineError } from './lineCutter.ts';
import { ChangedFileError } from './linesAgain.ts';
import { NotUtf8Error } from './utf8.ts';

/** Why a file cannot be used, named without its folder. */
export function fileProblem(path: string, reason: string): DeskProblem {
  return { kind: 'file', name: basename(path), reason };
}

/** What the operating system, or the bytes themselves, said of a file, in words; null for any other error. */
export function systemProblem(words: Catalogue, path: string, error: unknown): DeskProblem | null {
  const { transfer } = words;
  if (error instanceof ChangedFileError) return fileProblem(path, transfer.changedMeanwhile);
  if (error instanceof NotUtf8Error) return fileProblem(path, transfer.notUtf8(error.line));
  if (error instanceof LongLineError) {
    return fileProblem(path, transfer.lineTooLong(error.line, LONGEST_LINE / 1024 / 1024));
  }
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return fileProblem(path, systemReason(words, error));
}
