import type { AttachedFile } from '../../shared/case/events/caseEvent.ts';
import type { Attached, attachmentChannels } from '../../shared/ipc/attachmentChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { type AttachmentStore, LARGEST_FILE } from '../attachments/attachmentStore.ts';
import { type BringFile, showAttachment } from '../attachments/showAttachment.ts';
import type { DraftDesk } from '../desk/drafts/draftDesk.ts';
import type { FileDialogs } from '../shell/fileDialogs.ts';
import type { OutsideWorld } from '../shell/outsideWorld.ts';
import { type HandlersOf, reads, writes, writesAfter } from './handler.ts';

export interface AttachmentParts {
  readonly desk: DraftDesk;
  readonly attachments: AttachmentStore;
  readonly dialogs: Pick<FileDialogs, 'chooseSeveral'>;
  readonly outside: Pick<OutsideWorld, 'ask' | 'open' | 'showInFolder'>;
  readonly words: Catalogue;
  readonly bring: BringFile | null;
}

const MOST_FILES = 20;

type Kept = { readonly name: string; readonly kept: Result<AttachedFile, string> };

/** Files that go with a draft: copied in when a person chooses, drops or pastes them, opened when a person asks. */
export function createAttachmentHandlers(parts: AttachmentParts): HandlersOf<typeof attachmentChannels> {
  const { desk, attachments, dialogs } = parts;
  const { attachments: words, shell } = parts.words;
  const anyFile = [{ name: shell.fileKinds.all, extensions: ['*'] }];
  return {
    'attachment.list': reads(({ draft }) => ok(desk.attachmentsOf(draft))),
    'attachment.choose': writesAfter(
      async () => {
        const paths = await dialogs.chooseSeveral(anyFile);
        return paths === null ? null : keepAll(attachments, paths);
      },
      (files, { draft }) => attachAll(desk, words, draft, files),
    ),
    'attachment.add': writes(async ({ draft, name, bytes }) =>
      attachAll(desk, words, draft, [await keepBytes(attachments, words, name, bytes)]),
    ),
    'attachment.remove': writes(({ draft, sha256 }) => desk.detach(draft, sha256)),
    'attachment.open': reads((file) => showAttachment(parts, file)),
  };
}

async function keepAll(
  attachments: AttachmentStore,
  paths: ReadonlyArray<string>,
): Promise<ReadonlyArray<Kept>> {
  const kept: Kept[] = [];
  for (const path of paths) kept.push({ name: path, kept: await attachments.keepFile(path) });
  return kept;
}

async function keepBytes(
  attachments: AttachmentStore,
  words: Catalogue['attachments'],
  name: string,
  bytes: Uint8Array,
): Promise<Kept> {
  const isTooLarge = bytes.byteLength > LARGEST_FILE;
  const kept = isTooLarge
    ? err(words.tooLarge(LARGEST_FILE / 1024 / 1024))
    : await attachments.keepBytes(name, bytes);
  return { name, kept };
}

function attachAll(
  desk: DraftDesk,
  words: Catalogue['attachments'],
  draft: string,
  files: ReadonlyArray<Kept>,
): Result<Attached, DeskProblem> {
  const refused: { name: string; reason: string }[] = [];
  for (const { name, kept } of files) {
    const shown = name.split(/[/\\]/).at(-1) ?? name;
    if (!kept.ok) refused.push({ name: shown, reason: kept.error });
    else if (desk.attachmentsOf(draft).length >= MOST_FILES) {
      refused.push({ name: shown, reason: words.tooMany(MOST_FILES) });
    } else {
      const attached = desk.attach(draft, kept.value);
      if (!attached.ok) return attached;
    }
  }
  return ok({ attachments: desk.attachmentsOf(draft), refused });
}
