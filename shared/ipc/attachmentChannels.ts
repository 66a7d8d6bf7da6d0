import * as z from 'zod';
import type { AttachedFile } from '../case/events/caseEvent.ts';
import { typed } from '../lang/typed.ts';
import { type DomainChannels, id } from './channel.ts';

/** Files that could not be attached come with the reason, the others are there. */
export interface Attached {
  readonly attachments: ReadonlyArray<AttachedFile>;
  readonly refused: ReadonlyArray<{ readonly name: string; readonly reason: string }>;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileName = z.string().min(1).max(255);

/** Files that go with a draft. */
export const attachmentChannels = {
  'attachment.list': {
    request: z.object({ draft: id }).strict(),
    answer: typed<ReadonlyArray<AttachedFile>>,
    writes: false,
  },
  /** Asks which files, and copies them into the data folder; null when the person cancelled the file dialog. */
  'attachment.choose': {
    request: z.object({ draft: id }).strict(),
    answer: typed<Attached | null>,
    writes: true,
  },
  /** A file that was dropped or pasted, as its bytes. */
  'attachment.add': {
    request: z.object({ draft: id, name: fileName, bytes: z.instanceof(Uint8Array) }).strict(),
    answer: typed<Attached>,
    writes: true,
  },
  'attachment.remove': {
    request: z.object({ draft: id, sha256 }).strict(),
    answer: typed<null>,
    writes: true,
  },
  /** Opens a copy with the system's program, or shows it in its folder: only ever when a person asks. */
  'attachment.open': {
    request: z.object({ sha256, name: fileName, how: z.enum(['open', 'show']) }).strict(),
    answer: typed<null>,
    writes: false,
  },
} satisfies DomainChannels;
