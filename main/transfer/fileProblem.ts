import { basename } from 'node:path';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { transferWords as words } from '../../shared/messages/en/transfer.ts';
import { LONGEST_LINE, LongLineError } from './lineCutter.ts';
import { NotUtf8Error } from './utf8.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: words.noSuchFile,
  EISDIR: words.isFolder,
  EACCES: words.noRight,
  EPERM: words.noRight,
  ENOSPC: words.diskFull,
  ENOTDIR: words.noFolder,
};

/** Why a file cannot be used, named without its folder. */
export function fileProblem(path: string, reason: string): DeskProblem {
  return { kind: 'file', name: basename(path), reason };
}

/** What the operating system, or the bytes themselves, said of a file, in words; null for any other error. */
export function systemProblem(path: string, error: unknown): DeskProblem | null {
  if (error instanceof NotUtf8Error) return fileProblem(path, words.notUtf8(error.line));
  if (error instanceof LongLineError) {
    return fileProblem(path, words.lineTooLong(error.line, LONGEST_LINE / 1024 / 1024));
  }
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return fileProblem(path, REASONS[String(error.code)] ?? error.message);
}
