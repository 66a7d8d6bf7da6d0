import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { AttachedFile } from '../../../shared/case/events/caseEvent.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Draft, Template } from '../../../shared/ipc/draftChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';

type Form = Draft['form'];

/** Forms that are not cases yet, the templates they start from, and the files that go with them. */
export interface DraftDesk {
  drafts(): ReadonlyArray<Draft>;
  readDraft(draft: string): Result<Draft, DeskProblem>;
  saveDraft(
    form: Form,
    draft?: string,
  ): Result<{ readonly draft: string; readonly savedAt: Instant }, DeskProblem>;
  discardDraft(draft: string): Result<null, DeskProblem>;
  /** Takes a discard of this run back, files included; `no-such-draft` when there was none. */
  restoreDraft(draft: string): Result<null, DeskProblem>;
  /** Saves a form and puts part of it into a new draft, both in one transaction; the attachments stay with the first. */
  splitDraft(draft: string, form: Form, second: Form): Result<{ readonly draft: string }, DeskProblem>;

  templates(): ReadonlyArray<Template>;
  saveTemplate(name: string, form: Form): Result<null, DeskProblem>;
  discardTemplate(name: string): Result<null, DeskProblem>;

  attachmentsOf(draft: string): ReadonlyArray<AttachedFile>;
  /** Notes a file whose bytes are in the data folder already. */
  attach(draft: string, file: AttachedFile): Result<null, DeskProblem>;
  detach(draft: string, sha256: string): Result<null, DeskProblem>;
  /** Hashes of all files that a draft or an opening names. Reads every opening: ask rarely. */
  namedFiles(): ReadonlySet<string>;
  /** Hashes of the files that were let go with their draft or out of it, and when. */
  discardedFiles(): ReadonlyMap<string, Instant>;
}
