import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { OutsideWorld } from '../shell/outsideWorld.ts';
import { attachmentName, isOpened } from './attachmentName.ts';
import type { AttachmentStore } from './attachmentStore.ts';
import { wholeSize } from './fileChunk.ts';

/** Fetches a file from the team onto this desk: null once it is here, else why not, as the second half of a sentence. */
export type BringFile = (sha256: string) => Promise<string | null>;

export interface ShowingParts {
  readonly attachments: Pick<AttachmentStore, 'pathOf'>;
  readonly outside: Pick<OutsideWorld, 'ask' | 'open' | 'showInFolder'>;
  readonly words: Pick<Catalogue, 'attachments' | 'requests' | 'system'>;
  /** Null for a desk of its own, whose files are here or nowhere. */
  readonly bring: BringFile | null;
}

/**
 * Hands a copy of an attachment to the system, under its own name and in a folder of its own: the kept bytes stay as
 * they are whatever is done with the copy. What is not here, or damaged, is brought from the team first. What may run something is shown and never opened.
 */
export async function showAttachment(
  { attachments: store, outside, words, bring }: ShowingParts,
  file: { readonly sha256: string; readonly name: string; readonly how: 'open' | 'show' },
): Promise<Result<null, DeskProblem>> {
  const name = attachmentName(file.name);
  const kept = await outside.ask(name);
  if (kept !== null) return err({ kind: 'file', name, reason: words.requests.kept[kept] });
  if (bring !== null && (await wholeSize(store.pathOf(file.sha256), file.sha256)) === null) {
    const reason = await bring(file.sha256);
    if (reason !== null) return err({ kind: 'file', name, reason });
  }
  try {
    const folder = await mkdtemp(join(tmpdir(), 'severity-desk-'));
    const copy = join(folder, name);
    await copyFile(store.pathOf(file.sha256), copy);
    if (file.how === 'show' || !isOpened(name)) {
      outside.showInFolder(copy);
      return ok(null);
    }
    const problem = await outside.open(copy);
    return problem === '' ? ok(null) : err({ kind: 'file', name, reason: words.system.says(problem) });
  } catch {
    return err({ kind: 'file', name, reason: words.attachments.gone });
  }
}
