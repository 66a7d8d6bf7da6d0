import { useState } from 'react';
import type { AttachedFile } from '../../../shared/case/events/caseEvent.ts';
import type { Attached } from '../../../shared/ipc/attachmentChannels.ts';
import { ask } from '../../api.ts';
import { useAnswer } from '../../asking/useAnswer.ts';
import { spoken } from '../../language/languageStore.ts';
import { warnOf } from '../../toast/warnOf.ts';
import type { DraftInHand } from '../keeping/useDraft.ts';

const MEGABYTE = 1024 * 1024;
/** At most this much of a file is copied into the data folder; main says the same. */
const LARGEST = 25 * MEGABYTE;

type Refused = Attached['refused'];

/** The files of a draft, and how they come and go. */
export interface Attachments {
  readonly files: ReadonlyArray<AttachedFile>;
  /** Those of the last attempt that could not be attached, with the reason. */
  readonly refused: Refused;
  choose(): Promise<void>;
  add(files: ReadonlyArray<File>): Promise<void>;
  remove(file: AttachedFile): Promise<void>;
  /** Only ever when a person asks for it. */
  open(file: AttachedFile): Promise<void>;
}

/** Keeps the files of a draft; attaching the first one to a form that is not kept yet keeps it first. */
export function useAttachments({ id, keep }: DraftInHand, draft: string | null): Attachments {
  const listed = useAnswer('attachment.list', draft === null ? null : { draft }).answer;
  // What an act of this window left is newer than the list.
  const [changed, setChanged] = useState<ReadonlyArray<AttachedFile> | null>(null);
  const [refused, setRefused] = useState<Refused>([]);
  const files = changed ?? listed ?? [];
  const take = (attached: Attached) => {
    setChanged(attached.attachments);
    setRefused(attached.refused);
  };
  return {
    files,
    refused,
    choose: async () => {
      const kept = await keep();
      const answer = kept === null ? null : await ask('attachment.choose', { draft: kept });
      if (answer?.ok === false) warnOf(answer.error);
      else if (answer?.value != null) take(answer.value);
    },
    add: async (added) => {
      const kept = await keep();
      if (kept !== null) take(await addAll(kept, added, files));
    },
    remove: async ({ sha256 }) => {
      const draftId = id();
      if (draftId === undefined) return;
      const answer = await ask('attachment.remove', { draft: draftId, sha256 });
      if (!answer.ok) return warnOf(answer.error);
      take({ attachments: files.filter((file) => file.sha256 !== sha256), refused: [] });
    },
    open: async ({ sha256, name }) => {
      const answer = await ask('attachment.open', { sha256, name, how: 'open' });
      if (!answer.ok) warnOf(answer.error);
    },
  };
}

/** One after the other: what one file is refused for says nothing about the next. */
async function addAll(
  draft: string,
  added: ReadonlyArray<File>,
  before: ReadonlyArray<AttachedFile>,
): Promise<Attached> {
  let attachments = before;
  const refused: { name: string; reason: string }[] = [];
  for (const file of added) {
    const attached = await addOne(draft, file);
    if (attached === null) break;
    attachments = attached.attachments ?? attachments;
    refused.push(...attached.refused);
  }
  return { attachments, refused };
}

/** Null when main could not be asked; the reason was said. */
async function addOne(
  draft: string,
  file: File,
): Promise<(Pick<Attached, 'refused'> & { readonly attachments?: Attached['attachments'] }) | null> {
  const draftFileWords = spoken().draftFiles;
  const attachmentWords = spoken().attachments;
  const name = file.name.slice(0, 255) || draftFileWords.pastedName;
  if (file.size > LARGEST) {
    return { refused: [{ name, reason: attachmentWords.tooLarge(LARGEST / MEGABYTE) }] };
  }
  const bytes = await readBytes(file);
  if (bytes === null) return { refused: [{ name, reason: attachmentWords.noFile }] };
  const answer = await ask('attachment.add', { draft, name, bytes });
  if (answer.ok) return answer.value;
  warnOf(answer.error);
  return null;
}

/** Null for a folder, or a file that is gone. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
