import type { AttachedFile } from '../../shared/case/events/caseEvent.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Attached } from '../../shared/ipc/responses.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import { attachmentWords as words } from '../../shared/messages/en/attachments.ts';
import { type AttachmentStore, LARGEST_FILE } from '../attachments/attachmentStore.ts';
import { type FileOpener, showAttachment } from '../attachments/showAttachment.ts';
import type { DraftDesk } from '../desk/drafts/draftDesk.ts';
import type { FileDialogs } from './handlerParts.ts';
import type { Handlers } from './serve.ts';

type AttachmentChannel =
  | 'attachment.list'
  | 'attachment.choose'
  | 'attachment.add'
  | 'attachment.remove'
  | 'attachment.open';

export interface AttachmentParts {
  readonly desk: DraftDesk;
  readonly attachments: AttachmentStore;
  readonly dialogs: Pick<FileDialogs, 'chooseSeveral'>;
  readonly opener: FileOpener;
}

const MOST_FILES = 20;
const ALL_FILES = [{ name: 'All files', extensions: ['*'] }];

type Kept = { readonly name: string; readonly kept: Result<AttachedFile, string> };

/** Files that go with a draft: copied in when a person chooses, drops or pastes them, opened when a person asks. */
export function createAttachmentHandlers(parts: AttachmentParts): Pick<Handlers, AttachmentChannel> {
  const { desk, attachments, dialogs, opener } = parts;
  return {
    'attachment.list': ({ draft }) => ok(desk.attachmentsOf(draft)),
    'attachment.choose': async ({ draft }) => {
      const paths = await dialogs.chooseSeveral(ALL_FILES);
      if (paths === null) return ok(null);
      const kept: Kept[] = [];
      for (const path of paths) kept.push({ name: path, kept: await attachments.keepFile(path) });
      return attachAll(desk, draft, kept);
    },
    'attachment.add': async ({ draft, name, bytes }) => {
      if (bytes.byteLength > LARGEST_FILE) return attachAll(desk, draft, [tooLarge(name)]);
      return attachAll(desk, draft, [{ name, kept: await attachments.keepBytes(name, bytes) }]);
    },
    'attachment.remove': ({ draft, sha256 }) => desk.detach(draft, sha256),
    'attachment.open': (file) => showAttachment(attachments, opener, file),
  };
}

function tooLarge(name: string): Kept {
  return { name, kept: err(words.tooLarge(LARGEST_FILE / 1024 / 1024)) };
}

function attachAll(
  desk: DraftDesk,
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
