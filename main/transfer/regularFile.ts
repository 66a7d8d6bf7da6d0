import { stat } from 'node:fs/promises';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { fileProblem } from './fileProblem.ts';

/** Why a path cannot be read as a file is: a device has no end, a pipe may never begin; null for a file, or a link to one. */
export async function notARegularFile(
  { transfer, system }: Catalogue,
  path: string,
): Promise<DeskProblem | null> {
  const found = await stat(path);
  if (found.isFile()) return null;
  return fileProblem(path, found.isDirectory() ? system.reason.EISDIR : transfer.isNoFile);
}
